import pino from 'pino';
import type { Reglages } from '../socle/config/index.js';
import { chooseFormat } from '../socle/http/index.js';

/** What is told of a start, to whoever waits for it. */
interface Annonce {
  /** What begins now, in a few words. */
  addEtape(etape: string): void;
  /** Where to go, and with which accounts. */
  addPrete(comptes: readonly { courriel: string; libelle: string }[], motDePasse: string): void;
}

/** Plain lines in a terminal, JSON for a machine; that the application is ready is told whatever the level of the journal. */
export function buildAnnonce(reglages: Reglages, terminal = process.stdout.isTTY): Annonce {
  const prete = `Focale est prête : http://localhost:${reglages.PORT}`;
  if (chooseFormat(reglages.JOURNAL_FORMAT, terminal) === 'json') {
    const journal = pino({ level: reglages.JOURNAL_NIVEAU }, pino.destination({ dest: 1, sync: true }));
    return {
      addEtape: (etape) => journal.info({ context: 'Demarrage' }, etape),
      addPrete(comptes) {
        journal.level = 'info';
        journal.info({ context: 'Demarrage', comptes: comptes.map(({ courriel }) => courriel) }, prete);
      },
    };
  }
  return {
    addEtape: (etape) => console.info(`${etape}…`),
    addPrete(comptes, motDePasse) {
      const lignes = ['', prete];
      if (comptes.length > 0) lignes.push(`Comptes de démonstration (mot de passe ${motDePasse}) :`);
      for (const { courriel, libelle } of comptes) lignes.push(`  ${courriel.padEnd(32)} ${libelle}`);
      lignes.push('Ctrl+C pour arrêter.');
      console.info(lignes.join('\n'));
    },
  };
}
