// The version the report and the command name; a test keeps it equal to package.json's.
export const VERSION = '1.0.0';

/** Which build of this version it is: a sum of all that it was made of, which `npm run build` puts here. Null where the sources run as they are. */
export const BUILD: string | null = null;
