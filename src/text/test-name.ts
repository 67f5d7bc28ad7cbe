// Tells names of tests by how they are written in the common languages.

const TEST_NAME = /^(?:test|spec|it|should)_|_(?:test|spec)$|^Test[A-Z_]|[a-z](?:Tests?|Spec)$/;

/** True for `test_login`, `TestLogin`, `login_test` and `LoginTests`. */
export const isTestName = (name: string): boolean => TEST_NAME.test(name);

/** Without code marks only what can hardly be a product: `test_login`, and `TestNightCrossing` but not `TestRail`. */
export const isPlainTestName = (word: string): boolean =>
  /^(?:test_\w{3,196}|Test[A-Z][a-z0-9]+(?:[A-Z]\w{0,190}))$/.test(word);
