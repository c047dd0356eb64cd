import { type UsagePix, USAGES_PIX } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base, Contexte } from '../socle/contexte/index.js';
import type { PixAcademieVue, UsageAcademiePixVue } from './pix.vue.js';
import { toComptesVue } from './to-vue.js';

interface Ligne {
  readonly departement: string;
  readonly annee: number;
  readonly usage: UsagePix;
  readonly etablissements: number;
  readonly inscrits: number;
  readonly termines: number;
  readonly reussis: number;
}

interface Departement {
  readonly code: string;
  readonly nom: string;
  readonly etablissements: number;
  readonly avecDonnees: number;
}

/** Pix in an académie, département by département: sums, and how many schools they come from. */
@Injectable()
export class ReadPixAcademie {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {}

  async get(): Promise<PixAcademieVue> {
    const { academie, annee, departements: limites = null } = this.contexte.acces;
    if (academie === undefined || annee === undefined) throw new Error('A route of an académie needs :code and :annee');
    const departements = await this.base.query<Departement>(
      `select d.code, d.nom, count(e.uai)::int as etablissements,
         count(e.uai) filter (where exists (
           select 1 from pix_imports i where i.uai = e.uai and i.annee = $2 and i.retire_le is null))::int as "avecDonnees"
       from departements d left join etablissements e on e.departement = d.code
       where d.academie = $1 and ($3::text[] is null or d.code = any($3)) group by d.code order by d.code`,
      [academie, annee, limites],
    );
    const lignes = await this.base.query<Ligne>(
      `select e.departement, i.annee, i.usage, count(distinct i.uai)::int as etablissements, sum(c.inscrits)::int as inscrits,
         sum(c.termines)::int as termines, sum(c.reussis)::int as reussis
       from pix_imports i
       join etablissements e on e.uai = i.uai
       join pix_comptes c on c.uai = i.uai and c.import = i.id
       where e.academie = $1 and i.annee in ($2::int, $2::int - 1) and i.retire_le is null group by 1, 2, 3`,
      [academie, annee],
    );
    return {
      departements: departements.map((departement) => ({
        ...departement,
        usages: listUsages(
          lignes.filter((ligne) => ligne.departement === departement.code),
          annee,
        ),
      })),
      usages: listUsages(lignes, annee),
    };
  }
}

/** Sums by usage; schools are in one département only, so that their numbers add up. */
function listUsages(lignes: readonly Ligne[], annee: number): UsageAcademiePixVue[] {
  return USAGES_PIX.flatMap((usage) => {
    const siennes = lignes.filter((ligne) => ligne.usage === usage);
    if (siennes.length === 0) return [];
    const actuelles = sum(siennes.filter((ligne) => ligne.annee === annee));
    const passees = siennes.filter((ligne) => ligne.annee !== annee);
    return [
      {
        usage,
        etablissements: actuelles.etablissements,
        ...toComptesVue(usage, actuelles),
        precedent: passees.length > 0 ? toComptesVue(usage, sum(passees)) : null,
      },
    ];
  });
}

type Somme = Pick<Ligne, 'etablissements' | 'inscrits' | 'termines' | 'reussis'>;

const sum = (lignes: readonly Ligne[]): Somme =>
  lignes.reduce<Somme>(
    (somme, ligne) => ({
      etablissements: somme.etablissements + ligne.etablissements,
      inscrits: somme.inscrits + ligne.inscrits,
      termines: somme.termines + ligne.termines,
      reussis: somme.reussis + ligne.reussis,
    }),
    { etablissements: 0, inscrits: 0, termines: 0, reussis: 0 },
  );
