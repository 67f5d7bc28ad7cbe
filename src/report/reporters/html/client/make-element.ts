// Makes elements: text becomes text and nothing else, so that no text of a repository is ever read as HTML.
import { readMarked } from '../../../../text/marked-text.ts';

export type Child = Node | string;

/** An element with attributes; an attribute that is null is left out. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | null>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Marked text: code as code. */
export const makeProse = (marked: string): Child[] =>
  readMarked(marked).map(({ kind, text }) => (kind === 'code' ? makeElement('code', {}, [text]) : text));
