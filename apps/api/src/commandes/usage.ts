import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong options; the message says which and how to write the command. */
export class UsageIncorrect extends Error {}

/** What the command was asked is refused; the message says why, in French. */
export class CommandeRefusee extends Error {}

/** Options of a command. @throws UsageIncorrect in French, followed by the usage */
export function readOptions<T extends ParseArgsConfig>(
  configuration: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(configuration);
  } catch (erreur) {
    const nom = /'(-[^' ]*)/.exec(erreur instanceof Error ? erreur.message : '')?.[1];
    const inconnue = (erreur as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    const motif = inconnue ? `Option inconnue : ${nom ?? ''}` : `Valeur manquante ou inattendue : ${nom ?? 'option'}`;
    throw new UsageIncorrect(`${motif}\n${usage}`);
  }
}

/**
 * Ends a command: 2 for wrong options, 1 for a refusal, told in one line each; anything else is a fault.
 * At once: the embedded database's own exit hook would forget a code that is only set.
 */
export function stopOnRefusal(erreur: unknown): never {
  if (!(erreur instanceof UsageIncorrect || erreur instanceof CommandeRefusee)) throw erreur;
  console.error(erreur.message);
  process.exit(erreur instanceof UsageIncorrect ? 2 : 1);
}
