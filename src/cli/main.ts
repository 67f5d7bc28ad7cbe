// cli/ is the command. This file is one run of it: arguments in, exit code out. Every error that a user can cause ends here as one line on stderr.
import { decideColor } from './output/color.ts';
import type { CommandInput, Host, Output } from './host.ts';
import type { CommandName } from './arguments/options.ts';
import { parseArguments } from './arguments/parse-arguments.ts';
import { unreachable } from '../text/unreachable.ts';

/** Exit codes: 0 clean, 1 findings that count, 2 wrong use, configuration, repository or output. */
export async function main(host: Host): Promise<number> {
  const failures: NodeJS.ErrnoException[] = [];
  // A reader that stopped reading (`| head`) is no error: what was found out still is the exit code.
  for (const stream of [host.stdout, host.stderr])
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') failures.push(error);
    });
  const code = await run(host).catch(async (error: unknown) => {
    for (const line of await describeError({ error, host })) host.stderr.write(`matrix-guard: ${line}\n`);
    return 2;
  });
  await flush(host.stdout);
  const [failure] = failures;
  if (failure === undefined) return code;
  host.stderr.write(
    `matrix-guard: The output could not be written (${failure.code ?? failure.message}); make room or write it elsewhere with --output.\n`,
  );
  return 2;
}

async function run(host: Host): Promise<number> {
  const { command, operands, flags } = parseArguments(host.argv);
  if (flags.version !== undefined) {
    const { VERSION } = await import('../version.ts');
    host.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (command === null || flags.help !== undefined) {
    const { renderHelp } = await import('./commands/help.ts');
    const wanted = flags.help !== undefined;
    (wanted ? host.stdout : host.stderr).write(renderHelp(command));
    return wanted ? 0 : 2;
  }
  const color = decideColor({
    when: flags.color,
    env: host.env,
    terminal: flags.output === undefined && host.stdout.isTTY === true,
  });
  return await (
    await load(command)
  )({ host, operands, flags, color });
}

/** A command loads only what it uses: `--help` must not wait for a Markdown parser. */
async function load(command: CommandName): Promise<(input: CommandInput) => Promise<number>> {
  switch (command) {
    case 'check':
      return (await import('./commands/check.ts')).check;
    case 'inspect':
      return (await import('./commands/inspect.ts')).inspect;
    case 'stamp':
      return (await import('./commands/stamp.ts')).stamp;
    case 'history':
      return (await import('./commands/history.ts')).history;
    case 'init':
      return (await import('./commands/init.ts')).init;
    case 'explain':
      return (await import('./commands/explain.ts')).explain;
    case 'completion':
      return (await import('./commands/completion.ts')).completion;
    case 'demo':
      return (await import('./commands/demo.ts')).demo;
    default:
      return unreachable(command);
  }
}

async function describeError({
  error,
  host,
}: {
  readonly error: unknown;
  readonly host: Host;
}): Promise<readonly string[]> {
  const { describeError } = await import('./output/describe-error.ts');
  return await describeError({ error, debug: host.env['MATRIX_GUARD_DEBUG'] === '1' });
}

const flush = (stream: Output): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });
