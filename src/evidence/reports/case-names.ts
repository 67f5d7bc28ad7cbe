// The name of the function that a case of a report runs: what runners add for parameters, sub-tests and suites is taken off.

/** Sub-tests and suites before or after a name. */
const PARTS = /\s[>›]\s|::/;

/** The names that a case may be cited by: its own as written, and the function's. */
export function namesOfCase(name: string): readonly string[] {
  const last = name.split(PARTS).at(-1) ?? name;
  const plain = last
    // Go writes sub-tests behind a slash; a title has spaces.
    .replace(/^(\w+)\/.*$/s, '$1')
    // `test_a[1-x]`, `adds(int)[2]`, `adds{int}[2]`, `Adds(x: 1)`, `adds()`, `test_a#01`.
    .replace(/^([\w$.]+)\s*[[({#].*$/s, '$1')
    // `test_a with data set "x"`
    .replace(/^(\w+) with data set .*$/s, '$1')
    // `Acme.Tests.QueueTests.Drains`
    .replace(/^(?:[\w$]+\.)+([\w$]+)$/, '$1');
  return [...new Set([name, last, plain])].filter((one) => one !== '');
}
