// Lets Node run the project's TypeScript as it stands, on versions that cannot by themselves: node --import ./scripts/register-typescript.js FILE.ts
import { register } from 'node:module';

register('./load-typescript.js', import.meta.url);
