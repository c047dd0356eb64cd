import {
  anneeOf,
  type CategorieEquipement,
  formatAnnee,
  isCampagneOuverte,
  LIBELLES_CATEGORIES_EQUIPEMENT,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../../annees/index.js';
import { defineErreurs, ErreurMetier } from '../../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import {
  type CampagneLueVue,
  type CampagnesVue,
  type CampagneVue,
  type CreateCampagneDto,
  UpdateCampagneDto,
} from './campagne.dto.js';
import { Campagne } from './campagne.entity.js';

defineErreurs({
  'equipement.campagne_utilisee': {
    status: 409,
    title: 'Campagne déjà utilisée',
    detail: ({ demandes }) =>
      `${String(demandes)} demande(s) s’y rattachent : avancez sa date de clôture au lieu de la supprimer.`,
  },
});

interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

interface Compte {
  readonly campagne: string;
  /** Drafts included. */
  readonly toutes: number;
  readonly demandes: number;
  readonly sansReponse: number;
}

/** Equipment campaigns of an académie and year: opened to its schools, or to those of one of its départements. */
@Injectable()
export class Campagnes extends Registre<Lieu, CreateCampagneDto, Campagne, CampagneVue> {
  protected readonly entite = Campagne;
  protected readonly objet = 'campagne_equipement';
  protected readonly correction = UpdateCampagneDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
  ) {
    super(outils);
  }

  /** The académie and year of the route. */
  get lieu(): Lieu {
    const { academie, annee } = this.outils.contexte.acces;
    if (academie === undefined || annee === undefined) throw new ErreurMetier('acces.introuvable');
    return { academie, annee };
  }

  async list(lieu: Lieu): Promise<CampagnesVue> {
    const { departements } = this.outils.contexte.acces;
    const lignes = await this.repository.find({
      where: { ...lieu },
      order: { closeLe: 'desc', titre: 'asc', id: 'asc' },
    });
    const suivies = lignes.filter((l) => !departements || !l.departement || departements.includes(l.departement));
    return {
      elements: await this.toVues(lieu, suivies),
      total: suivies.length,
      actionsPossibles: (await this.canUpdate()) ? ['ouvrir', 'exporter'] : ['exporter'],
    };
  }

  protected override async toVues(_lieu: Lieu, lignes: readonly Campagne[]): Promise<CampagneVue[]> {
    const comptes = await this.count(lignes.map(({ id }) => id));
    const modifiable = await this.canUpdate();
    return lignes.map((ligne) => {
      const { toutes = 0, demandes = 0, sansReponse = 0 } = comptes.get(ligne.id) ?? {};
      return {
        ...toCampagneLue(ligne, this.outils.horloge.today()),
        demandes,
        sansReponse,
        actionsPossibles: modifiable ? ['modifier', ...(toutes === 0 ? (['supprimer'] as const) : [])] : [],
      };
    });
  }

  protected override async prepare(
    lieu: Lieu,
    saisie: Partial<CreateCampagneDto>,
    avant?: Campagne,
  ): Promise<Partial<Campagne>> {
    const apres = { types: [], ...avant, ...saisie } as Campagne;
    checkDates(apres, lieu.annee);
    await this.checkDepartement(lieu, saisie.departement);
    if (avant) await this.checkPortee(apres);
    return saisie;
  }

  /** A campaign that no school has used yet. */
  protected override async release(_lieu: Lieu, { id }: Campagne): Promise<void> {
    const { toutes: demandes = 0 } = (await this.count([id])).get(id) ?? {};
    if (demandes > 0) throw new ErreurMetier('equipement.campagne_utilisee', { donnees: { demandes } });
  }

  /** @throws ErreurMetier `saisie.invalide` when the département is not one of the académie */
  private async checkDepartement({ academie }: Lieu, departement: string | null | undefined): Promise<void> {
    if (!departement) return;
    const [connu] = await this.outils.base.query(`select 1 from departements where code = $1 and academie = $2`, [
      departement,
      academie,
    ]);
    if (!connu) throw refuseChamp('departement', 'Choisissez un département de cette académie.');
  }

  /** What was asked for stays within what the campaign offers. */
  private async checkPortee({ id, categories, types, departement }: Campagne): Promise<void> {
    const { base } = this.outils;
    const [perdue] = await base.query<{ categorie: CategorieEquipement }>(
      `select categorie from demandes_equipement where campagne = $1 and not categorie = any($2::text[]) limit 1`,
      [id, categories],
    );
    if (perdue)
      throw refuseChamp(
        'categories',
        `Gardez « ${LIBELLES_CATEGORIES_EQUIPEMENT[perdue.categorie]} » : des établissements en ont demandé.`,
      );
    const [hors] = await base.query(
      `select 1 from demandes_equipement d join etablissements e on e.uai = d.uai
       where d.campagne = $1 and not ((cardinality($2::text[]) = 0 or e.type = any($2)) and ($3::text is null or e.departement = $3))
       limit 1`,
      [id, types, departement],
    );
    if (hors)
      throw refuseChamp(
        'types',
        'Gardez les types et le département : des établissements qui n’y seraient plus ont déjà demandé.',
      );
  }

  private async count(ids: readonly string[]): Promise<Map<string, Compte>> {
    const comptes = await this.outils.base.query<Compte>(
      `select campagne, count(*)::int as toutes, count(*) filter (where etat <> 'brouillon')::int as demandes,
         count(*) filter (where etat = 'demandee')::int as "sansReponse"
       from demandes_equipement where campagne = any($1::uuid[]) group by campagne`,
      [ids],
    );
    return new Map(comptes.map((compte) => [compte.campagne, compte]));
  }

  private canUpdate(): Promise<boolean> {
    return this.droits.peut('equipement.academie.update');
  }
}

/** A campaign as everybody reads it, on this day. */
export function toCampagneLue(
  { academie: _academie, annee: _annee, modifieLe: _le, ...campagne }: Campagne,
  aujourdhui: string,
): CampagneLueVue {
  if (isCampagneOuverte(campagne, aujourdhui)) return { ...campagne, etat: 'ouverte' };
  return { ...campagne, etat: campagne.ouverteLe > aujourdhui ? 'a_venir' : 'close' };
}

/** @throws ErreurMetier `saisie.invalide` for dates outside the year or in the wrong order */
function checkDates({ ouverteLe, closeLe }: Pick<Campagne, 'ouverteLe' | 'closeLe'>, annee: number): void {
  for (const [champ, jour] of Object.entries({ ouverteLe, closeLe }))
    if (anneeOf(jour) !== formatAnnee(annee))
      throw refuseChamp(champ, `Choisissez une date de l’année scolaire ${formatAnnee(annee)}.`);
  if (closeLe < ouverteLe) throw refuseChamp('closeLe', 'Choisissez une clôture à partir du jour de l’ouverture.');
}
