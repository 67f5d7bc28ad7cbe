// The version the report and the command name; a test keeps it equal to package.json's.
export const VERSION = '1.0.0';
