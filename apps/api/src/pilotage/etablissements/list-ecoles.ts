import { formatAnnee, jourDesRetards } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { Page } from '../../socle/validation/index.js';
import { type Lieu, nameOf, Parametres } from '../filtres.js';
import { ModelesEnMemoire } from '../modeles-en-memoire.js';
import { buildPageSql, toPage } from '../page.js';
import { ATTENDU, buildEcolesDunAttendu, buildEcolesDuneCase, buildEcolesEnRetard } from './ecoles.queries.js';
import {
  CODE_ATTENDU,
  type EcoleAttenduVue,
  type EcoleEnRetardVue,
  type EcoleFilmVue,
  type ListeAttenduDto,
  type ListeFilmDto,
  type ListeRetardsDto,
} from './listes.dto.js';

type LigneDePage<T> = { total: number; elements: T[] };

/** A late school as the statement tells it: what is not received by its code, late or not. */
type EcoleEnRetardLue = Omit<EcoleEnRetardVue, 'attendusEnRetard'> & {
  readonly attendusEnRetard: readonly string[] | null;
};

/** The schools behind each figure of the dashboard, read from their own rows under the policies. */
@Injectable()
export class ListEcoles {
  constructor(
    private readonly base: Base,
    private readonly horloge: Horloge,
    private readonly modeles: ModelesEnMemoire,
  ) {}

  /** @throws ErreurMetier `attendu.inconnu` when the académie expects no such thing that year */
  async ofAttendu(lieu: Lieu, attendu: string, filtres: ListeAttenduDto): Promise<Page<EcoleAttenduVue>> {
    const modele = await this.findAttendu(lieu, attendu);
    if (!modele) throw new ErreurMetier('attendu.inconnu', { donnees: { attendu } });
    const parametres = new Parametres();
    const ecoles = buildEcolesDunAttendu(lieu, { code: attendu, ...modele }, filtres, parametres);
    const sql = buildPageSql(ecoles, filtres, ['nom', 'commune'], parametres);
    return toPage(await this.base.query<LigneDePage<EcoleAttenduVue>>(sql, parametres.valeurs), filtres);
  }

  async ofFilm(lieu: Lieu, filtres: ListeFilmDto): Promise<Page<EcoleFilmVue>> {
    const parametres = new Parametres();
    const ecoles = buildEcolesDuneCase(lieu, filtres, this.findJour(lieu), parametres);
    const sql = buildPageSql(ecoles, filtres, ['nom', 'commune', 'enRetard'], parametres);
    return toPage(await this.base.query<LigneDePage<EcoleFilmVue>>(sql, parametres.valeurs), filtres);
  }

  async ofRetards(lieu: Lieu, filtres: ListeRetardsDto): Promise<Page<EcoleEnRetardVue>> {
    const parametres = new Parametres();
    const jour = this.findJour(lieu);
    const { lignes: ecoles, attendus: dus } = buildEcolesEnRetard(lieu, filtres, jour, parametres);
    const page = buildPageSql(ecoles, filtres, ['nom', 'commune', 'enRetard'], parametres, dus);
    const version = `(select v.version::text from versions_catalogues v
      where v.academie = ${parametres.add(lieu.academie)} and v.annee = ${parametres.add(lieu.annee)})`;
    const { page: _, taille: __, tri = '', ...dans } = filtres;
    const lignes = await this.base.finish<LigneDePage<EcoleEnRetardLue> & { version: string | null }>(
      { name: nameOf(`retards.${tri}`, dans), text: `select p.*, ${version} as version from (${page}) p` },
      parametres.valeurs,
    );
    const { attendus } = await this.modeles.get(lieu.academie, lieu.annee, lignes[0]?.version ?? null);
    const echus = attendus.filter(({ echeance }) => echeance < jour);
    const { elements, ...reste } = toPage(lignes, filtres);
    return {
      ...reste,
      elements: elements.map(({ attendusEnRetard: attendus, ...ecole }) => {
        const siens = new Set(attendus);
        const enRetard = echus.filter(({ code }) => siens.has(code));
        return { ...ecole, attendusEnRetard: enRetard.map(({ ordre: _, ...attendu }) => attendu) };
      }),
    };
  }

  /** Before which a deadline is late. */
  private findJour({ annee }: Lieu): string {
    return jourDesRetards(formatAnnee(annee), this.horloge.today());
  }

  /** The code comes from the path, which no DTO checks: a malformed one is unknown. */
  private async findAttendu(lieu: Lieu, attendu: string): Promise<{ echu: boolean } | undefined> {
    if (!CODE_ATTENDU.test(attendu)) return undefined;
    const [modele] = await this.base.query<{ echu: boolean }>(ATTENDU, [
      lieu.academie,
      lieu.annee,
      attendu,
      this.findJour(lieu),
    ]);
    return modele;
  }
}
