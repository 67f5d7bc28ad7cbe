// Objects that several readings share: what is worked out about one of them is worked out once.

const lasting = new WeakSet();

/** Says that an object will be asked about again. It must never change from now on. */
export function makeLasting(object: object): void {
  lasting.add(object);
}

/** The same answers as `ask`, which depends on its argument alone; those about lasting objects are kept as long as these are. */
export function onceForLasting<Key extends object, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const kept = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.answer;
    const answer = ask(key);
    if (lasting.has(key)) kept.set(key, { answer });
    return answer;
  };
}

/** The same, where the answer depends on what else is given too: the last answer is given again where that is the `same`. */
export function lastForLasting<Key extends object, Given, Answer>(
  ask: (key: Key, given: Given) => Answer,
  same: (one: Given, other: Given) => boolean,
): (key: Key, given: Given) => Answer {
  const kept = new WeakMap<Key, { readonly given: Given; readonly answer: Answer }>();
  return (key, given) => {
    const known = kept.get(key);
    if (known !== undefined && same(known.given, given)) return known.answer;
    const answer = ask(key, given);
    if (lasting.has(key)) kept.set(key, { given, answer });
    return answer;
  };
}
