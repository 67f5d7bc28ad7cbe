// What every part of a run works with: the runner's surroundings, the inputs, the client and where to publish.
import type { Client } from '../publish/client.ts';
import type { PublishSettings } from '../publish/publisher.ts';
import type { Target } from '../publish/target.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';

export interface JobContext {
  readonly environment: Environment;
  readonly inputs: Inputs;
  readonly client: Client;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly publishing: PublishSettings;
  /** Where to publish, but for the commit and the pull request. */
  readonly target: Omit<Target, 'headSha' | 'pullNumber'>;
}
