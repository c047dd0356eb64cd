import { type Ent, type PresetEnt, presetEnt, TYPES_ETABLISSEMENT, type TypeEtablissement } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../../socle/contexte/index.js';

interface PresetEcrit {
  readonly academie: string;
  readonly departement: string;
  readonly type: TypeEtablissement;
  readonly ent: Ent | null;
  readonly certitude: PresetEnt['certitude'];
  readonly version: number;
}

/** The ENT of one kind of schools in a département, and who said so. */
export interface PresetDAcademie extends PresetEnt {
  readonly departement: string;
  readonly departementNom: string;
  readonly type: TypeEtablissement;
  readonly origine: 'academie' | 'application';
}

/** ENT given to new schools: what their académie decided, else what the application proposes. */
@Injectable()
export class PresetsEnt {
  constructor(private readonly base: Base) {}

  /** Every type in every département of the académie, and the version of the whole. */
  async listOf(academie: string): Promise<{ presets: PresetDAcademie[]; version: number }> {
    const departements = await this.base.query<{ code: string; nom: string }>(
      `select code, nom from departements where academie = $1 order by code`,
      [academie],
    );
    const ecrits = await this.list([academie]);
    const presets = departements.flatMap(({ code, nom }) =>
      TYPES_ETABLISSEMENT.map((type): PresetDAcademie => {
        const ecrit = ecrits.find((preset) => preset.departement === code && preset.type === type);
        const lieu = { departement: code, departementNom: nom, type };
        if (!ecrit?.ent) return { ...lieu, ...presetEnt(type, code), origine: 'application' };
        return { ...lieu, ent: ecrit.ent, certitude: ecrit.certitude, origine: 'academie' };
      }),
    );
    return { presets, version: ecrits.reduce((somme, { version }) => somme + version, 0) };
  }

  /** How to find the ENT of a new school of these académies. */
  async readFinder(
    academies: readonly string[],
  ): Promise<(academie: string, type: TypeEtablissement, departement: string) => PresetEnt> {
    const ecrits = await this.list(academies);
    return (academie, type, departement) => {
      const ecrit = ecrits.find(
        (preset) => preset.academie === academie && preset.type === type && preset.departement === departement,
      );
      return ecrit?.ent ? { ent: ecrit.ent, certitude: ecrit.certitude } : presetEnt(type, departement);
    };
  }

  async save(academie: string, preset: Pick<PresetEcrit, 'departement' | 'type' | 'ent' | 'certitude'>): Promise<void> {
    await this.base.query(
      `insert into presets_ent as p (academie, departement, type, ent, certitude) values ($1, $2, $3, $4, $5)
       on conflict (academie, departement, type) do update set ent = excluded.ent, certitude = excluded.certitude,
         version = p.version + 1`,
      [academie, preset.departement, preset.type, preset.ent, preset.certitude],
    );
  }

  private list(academies: readonly string[]): Promise<PresetEcrit[]> {
    return this.base.query<PresetEcrit>(
      `select academie, departement, type, ent, certitude, version from presets_ent where academie = any($1)`,
      [academies],
    );
  }
}
