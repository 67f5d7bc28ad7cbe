// Takes the signs that joined words to what was beside them off the words that are left.

/** `, and the rest (` is `and the rest`. A bracket that opens what is closed later stays, and so do the dots of `../`. */
export function withoutJoints(text: string): string {
  const lead = /^(?:[\s,;:()+]|\.+(?=\s|$))+/.exec(text)?.[0] ?? '';
  const bare = text.slice(lead.length).replace(/[\s,;:(+]+$/, '');
  if (count(bare, ')') <= count(bare, '(')) return bare;
  if (lead.endsWith('(')) return `(${bare}`;
  return bare.endsWith(')') ? bare.slice(0, -1).trimEnd() : bare;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
