// What a page's boxes say: run in the browser, so each function stands alone.

/** Texts that leave the window or do not fit into their box; those that end in an ellipsis by design aside. */
export function findCut(): string[] {
  const clamped = '.cell *, .part > .name, .hidden, .row.head *, option';
  const width = document.documentElement.clientWidth;
  const cut: string[] = [];
  if (document.documentElement.scrollWidth > width)
    cut.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.closest('script, style, noscript, .scroll, svg') !== null) continue;
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (!own || (element.matches(clamped) && getComputedStyle(element).clipPath !== 'none') || element.matches(clamped))
      continue;
    const { left, right } = element.getBoundingClientRect();
    const name = `${element.tagName} ${element.className}: ${element.textContent.slice(0, 60)}`;
    const skip = element.matches('.skip');
    if (!skip && (left < -0.5 || right > width + 0.5)) cut.push(`outside: ${name}`);
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !element.matches('select'))
      cut.push(`too wide: ${name}`);
  }
  return cut;
}

/** Pairs of texts that lie one over the other. */
export function findOverlaps(): string[] {
  const boxes: { readonly box: DOMRect; readonly element: Element; readonly text: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || !element.checkVisibility()) continue;
    if (element.closest('script, style, noscript, option, .skip, .hidden, desc, title') !== null) continue;
    if (element.closest('.row.head') !== null && getComputedStyle(element.closest('.row.head')!).clipPath !== 'none')
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // What a box hides is not seen: the box itself is compared.
    const frame = element.closest('.cell, .part > .name')?.getBoundingClientRect();
    for (const { left, top, right, bottom } of range.getClientRects()) {
      const box =
        frame === undefined
          ? new DOMRect(left, top, right - left, bottom - top)
          : new DOMRect(
              Math.max(left, frame.left),
              Math.max(top, frame.top),
              Math.min(right, frame.right) - Math.max(left, frame.left),
              Math.min(bottom, frame.bottom) - Math.max(top, frame.top),
            );
      if (box.width > 1 && box.height > 1) boxes.push({ box, element, text });
    }
  }
  boxes.sort((a, b) => a.box.top - b.box.top);
  const overlaps: string[] = [];
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      // Lines of text may touch by the height of their letters.
      if (other.box.top > one.box.bottom - 4) break;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      if (wide > 2 && one.element !== other.element)
        overlaps.push(`${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`);
    }
  });
  return overlaps;
}
