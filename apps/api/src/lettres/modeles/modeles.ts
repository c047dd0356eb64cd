import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Base, Contexte } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { REPERES_ECRITS } from '../contenu/gabarit.js';
import type { ActionModele, EtatModele, ModelePublieVue, ModelesVue, ModeleVue } from './modele.dto.js';

type Ligne = Omit<ModeleVue, 'modifieLe' | 'actionsPossibles'> & { readonly modifieLe: Date };

const COLONNES = `id, numero, nom, etat, contenu, version, modifie_le as "modifieLe"`;

/** Letter models of an académie, every version of them. */
@Injectable()
export class Modeles {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  async list(academie: string): Promise<ModelesVue> {
    const lignes = await this.base.query<Ligne>(
      `select ${COLONNES} from modeles_lettre where academie = $1 order by nom, id, numero desc`,
      [academie],
    );
    return {
      elements: this.toVues(lignes),
      reperes: REPERES_ECRITS,
      actionsPossibles: this.redige() ? ['creer'] : [],
    };
  }

  /** Every version of one model, held until the end of the transaction. @throws ErreurMetier `acces.introuvable` */
  async lock(academie: string, id: string): Promise<ModeleVue[]> {
    const lignes = isUUID(id)
      ? await this.base.query<Ligne>(
          `select ${COLONNES} from modeles_lettre where academie = $1 and id = $2 order by numero desc for update`,
          [academie, id],
        )
      : [];
    if (lignes.length === 0) throw new ErreurMetier('acces.introuvable');
    return this.toVues(lignes);
  }

  /** One version, as it stands. */
  async get(academie: string, id: string, numero: number): Promise<ModeleVue> {
    const vue = (await this.lock(academie, id)).find((version) => version.numero === numero);
    if (!vue) throw new ErreurMetier('acces.introuvable');
    return vue;
  }

  /** Two models of an académie are told apart by their names. @throws ErreurMetier `modele.nom_pris` */
  async checkNom(academie: string, id: string, nom: string): Promise<void> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('modeles:' || $1, 0))`, [academie]);
    const [pris] = await this.base.query(
      `select 1 from modeles_lettre where academie = $1 and id <> $2 and lower(nom) = lower($3) and etat <> 'retire'`,
      [academie, id, nom],
    );
    if (pris) throw new ErreurMetier('modele.nom_pris', { donnees: { nom } });
  }

  private toVues(lignes: readonly Ligne[]): ModeleVue[] {
    const redige = this.redige();
    return lignes.map(({ modifieLe, ...ligne }) => ({
      ...ligne,
      modifieLe: modifieLe.toISOString(),
      actionsPossibles: listActionsModele(
        ligne,
        lignes.filter(({ id }) => id === ligne.id),
        redige,
      ),
    }));
  }

  private redige(): boolean {
    return this.contexte.acces.peut('modeles.update');
  }
}

/** Version of a model, for what may be done of it. */
interface VersionDeModele {
  readonly id: string;
  readonly numero: number;
  readonly etat: EtatModele;
}

/** What may be done of one version among all those of its model; nothing for whoever only reads. */
function listActionsModele(
  { numero, etat }: VersionDeModele,
  versions: readonly VersionDeModele[],
  redige: boolean,
): ActionModele[] {
  if (!redige) return [];
  if (etat === 'brouillon') return ['modifier', 'publier'];
  const brouillon = versions.some((version) => version.etat === 'brouillon');
  const derniere = versions.every((version) => version.numero <= numero);
  return [
    ...(etat === 'publie' ? (['retirer'] as const) : []),
    ...(derniere && !brouillon ? (['nouvelle_version'] as const) : []),
  ];
}

/** Published models of the académie of a school. */
@Injectable()
export class ModelesPublies {
  constructor(private readonly base: Base) {}

  /** The last published first: it is the one a letter starts from. */
  list(uai: string): Promise<ModelePublieVue[]> {
    return this.base.query<ModelePublieVue>(
      `select m.id, m.numero, m.nom, m.contenu from modeles_lettre m
       join etablissements e on e.academie = m.academie
       where e.uai = $1 and m.etat = 'publie' order by m.modifie_le desc, m.nom`,
      [uai],
    );
  }
}
