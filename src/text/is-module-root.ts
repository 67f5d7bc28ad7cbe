// Knows the files that a folder is imported by: their names say nothing of what they hold.

const ROOT = /^(?:mod\.rs|__init__\.pyi?|init\.lua|index\.[cm]?[jt]sx?)$/;

/** True for the name of such a file: `mod.rs`, `index.ts`. */
export const isModuleRoot = (name: string): boolean => ROOT.test(name);
