// What every part that reads one repository over REST needs to know of it.
import type { GitHubObjects } from './github-objects.ts';
import type { GitHubRequests } from './github-requests.ts';
import type { Notes } from '../notes.ts';

export interface GitHubContext {
  readonly requests: GitHubRequests;
  readonly objects: GitHubObjects;
  readonly notes: Notes;
}
