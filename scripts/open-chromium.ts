// Opens Chromium without a window, for tests, pictures and measurements of what it shows.
import { chromium, type Browser } from 'playwright-core';

/** `CHROMIUM` names the program; by default it is where Debian and Ubuntu put it. */
export async function openChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    // As root, in a container, there is no sandbox to be had.
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });
}
