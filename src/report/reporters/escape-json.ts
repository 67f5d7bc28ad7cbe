// Writes as JSON escapes what would steer the terminal, the editor or the workflow's log that shows the JSON; it says the same.

/** Of text that is JSON already. */
export function escapeJson(json: string): string {
  return json
    .replace(
      /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/##\[/g, '#\\u0023[');
}
