import { formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';
import type { LigneDeFilm } from '../lecture/index.js';
import type { LignePubliee } from '../lignes.queries.js';
import type { Lieu } from './lieu-du-modele.js';

interface Identite {
  readonly cle: string;
  readonly action: number;
  readonly code: string;
}

/** Lines that are in the film, or were: a key has had one identity at most. */
const SQL_IDENTITES = `
  select distinct on (cle) cle, action, code from (
    select cle, action, code, 'infinity'::timestamptz as depuis from film_actions where academie = $1 and annee = $2
    union all select cle, action, code, depuis from film_actions_histoire where academie = $1 and annee = $2
  ) l order by cle, depuis desc`;

/**
 * Who is who in the film of a year. A line that was there before keeps its number, hence its progress and its proofs,
 * and its code; a new one takes a number and a code that nobody ever had.
 */
@Injectable()
export class Identites {
  constructor(private readonly base: Base) {}

  private list({ academie, annee }: Lieu): Promise<Identite[]> {
    return this.base.query<Identite>(SQL_IDENTITES, [academie, annee]);
  }

  /** Numbers the lines in their order and gives each its code. */
  async assignCodes(lieu: Lieu, lignes: readonly LigneDeFilm[]): Promise<LigneDeFilm[]> {
    const connues = new Map((await this.list(lieu)).map(({ cle, code }) => [cle, code]));
    const prefixe = `F${formatAnnee(lieu.annee).replace(/^..(..)-..(..)$/, '$1$2')}-P`;
    const pris = new Set(connues.values());
    const donnes = lignes.map(({ cle, code }) => {
      const retenu = connues.get(cle) ?? (isCodeLibre(code, prefixe, pris) ? code : undefined);
      if (retenu) pris.add(retenu);
      return retenu;
    });
    return lignes.map((ligne, rang) => {
      const code = donnes[rang] ?? buildCode(`${prefixe}${ligne.periode}-`, pris);
      pris.add(code);
      return { ...ligne, ordre: rang + 1, code };
    });
  }

  /** Gives each line its number in the film. */
  async identify(lieu: Lieu, lignes: readonly LigneDeFilm[]): Promise<LignePubliee[]> {
    const identites = await this.list(lieu);
    const connues = new Map(identites.map(({ cle, action }) => [cle, action]));
    let derniere = Math.max(0, ...identites.map(({ action }) => action));
    return lignes.map((ligne) => ({ ...ligne, action: connues.get(ligne.cle) ?? (derniere += 1) }));
  }
}

const isCodeLibre = (code: string, prefixe: string, pris: ReadonlySet<string>): boolean =>
  code.startsWith(prefixe) && /^F\d{4}-P[1-5]-\d{2,3}$/.test(code) && !pris.has(code);

/** The next free number of a period. */
function buildCode(debut: string, pris: ReadonlySet<string>): string {
  const numeros = [...pris].filter((code) => code.startsWith(debut)).map((code) => Number(code.slice(debut.length)));
  return `${debut}${String(Math.max(0, ...numeros) + 1).padStart(2, '0')}`;
}
