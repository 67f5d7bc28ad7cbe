// Which build this is: two builds may read a page differently, and one does not take what another kept.

/** A sum of all that the build was made of, which `npm run build` puts here; null where the sources run as they are, and nothing is kept. */
export const BUILD: string | null = null;
