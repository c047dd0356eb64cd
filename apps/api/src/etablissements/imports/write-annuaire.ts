import { type Ent, type PresetEnt, type TypeEtablissement } from '@focale/domaine';
import type { Base } from '../../socle/contexte/index.js';
import { SQL_ETABLISSEMENTS } from './colonnes-etablissement.js';
import type { PerimetreImport } from './perimetre-import.js';
import type { RapportImport } from './rapport.js';

/** Leaves out the rows of demonstration schools. @returns how many */
export function removeDemonstration(base: Base): Promise<number> {
  return count(
    base,
    `with retirees as (
       delete from lignes_annuaire l using etablissements e where e.uai = l.uai and e.origine = 'demonstration' returning 1
     ) select count(*)::int as nombre from retirees`,
  );
}

/** Leaves out the schools that today belong to somebody else, whatever académie the file gives them. @returns how many */
export function removeHorsPerimetre(base: Base, { academies, regions }: PerimetreImport): Promise<number> {
  return count(
    base,
    `with retirees as (
       delete from lignes_annuaire l using etablissements e
       where e.uai = l.uai and not (e.academie = any($1) or e.region = any($2)) returning 1
     ) select count(*)::int as nombre from retirees`,
    [academies, regions],
  );
}

/** Adds the territories that are not known yet, under the name that most rows give. Known ones keep theirs. */
export async function writeTerritoires(base: Base): Promise<void> {
  const nom = (code: string, libelle: string): string =>
    `coalesce(mode() within group (order by "${libelle}"), ${code})`;
  const parent = (champ: string): string => `mode() within group (order by ${champ})`;
  await base.query(`insert into regions (code, nom)
    select region, ${nom('region', 'regionLibelle')} from lignes_annuaire group by region on conflict do nothing`);
  await base.query(`insert into academies (code, nom, region)
    select academie, ${nom('academie', 'academieLibelle')}, ${parent('region')}
    from lignes_annuaire group by academie on conflict do nothing`);
  await base.query(`insert into departements (code, nom, academie)
    select departement, ${nom('departement', 'departementLibelle')}, ${parent('academie')}
    from lignes_annuaire group by departement on conflict do nothing`);
}

/** Creates the schools that are new and updates those of which something changed. */
export async function writeEtablissements(
  base: Base,
): Promise<Pick<RapportImport, 'crees' | 'modifies' | 'inchanges'>> {
  const total = await count(base, `select count(*)::int as nombre from lignes_annuaire`);
  const [ecrits] = await base.query<{ crees: number; modifies: number }>(SQL_ETABLISSEMENTS);
  const { crees = 0, modifies = 0 } = ecrits ?? {};
  return { crees, modifies, inchanges: total - crees - modifies };
}

/**
 * Makes the sections of the imported schools those of the file.
 * @returns how many are attached, how many rows changed, and how many have no school in what is imported
 */
export async function writeSections(base: Base): Promise<{ sections: number; changees: number; orphelines: number }> {
  const [bilan] = await base.query<{ sections: number; changees: number; orphelines: number }>(`
    with rattachees as (
      select distinct on (x.mere, x.uai) x.mere, x.uai, x.nature, x.nom from sections_annuaire x
      where exists (select from lignes_annuaire l where l.uai = x.mere) order by x.mere, x.uai, x.ligne
    ), retirees as (
      delete from sections s where exists (select from lignes_annuaire l where l.uai = s.uai)
        and not exists (select from rattachees r where r.mere = s.uai and r.uai = s.section) returning 1
    ), ecrites as (
      insert into sections as s (uai, section, nature, nom) select mere, uai, nature, nom from rattachees
      on conflict (uai, section) do update set nature = excluded.nature, nom = excluded.nom
        where (s.nature, s.nom) is distinct from (excluded.nature, excluded.nom) returning 1
    )
    select (select count(*) from rattachees)::int as sections,
      ((select count(*) from retirees) + (select count(*) from ecrites))::int as changees,
      (select count(*) from sections_annuaire x where not exists (select from lignes_annuaire l where l.uai = x.mere))::int
        as orphelines`);
  return bilan ?? { sections: 0, changees: 0, orphelines: 0 };
}

/**
 * Gives their likely ENT to the imported schools that have none, from `debut`; a later import never touches it again.
 * @param find what their académie decided for such schools, else what the application proposes
 * @returns how many
 */
export async function writeEnts(
  base: Base,
  debut: string,
  find: (academie: string, type: TypeEtablissement, departement: string) => PresetEnt,
): Promise<number> {
  const sansEnt = `lignes_annuaire l where not exists (select from ents_etablissements v where v.uai = l.uai)`;
  const profils = await base.query<{ academie: string; type: TypeEtablissement; departement: string }>(
    `select distinct l.academie, l.type, l.departement from ${sansEnt}`,
  );
  const presets = profils.map((profil): { type: string; departement: string; ent: Ent; certitude: string } => ({
    ...profil,
    ...find(profil.academie, profil.type, profil.departement),
  }));
  return count(
    base,
    `with ajoutes as (
       insert into ents_etablissements (uai, debut, ent, certitude)
       select l.uai, $1::date, p.ent, p.certitude
       from json_to_recordset($2::json) as p(academie text, type text, departement text, ent text, certitude text)
       join (select l.uai, l.academie, l.type, l.departement from ${sansEnt}) l using (academie, type, departement) returning 1
     ) select count(*)::int as nombre from ajoutes`,
    [debut, JSON.stringify(presets)],
  );
}

/** Proposes for closing the schools of these académies that an earlier import brought and that the file no longer names. */
export async function writeFermetures(
  base: Base,
  academies: readonly string[],
): Promise<Pick<RapportImport, 'aFermer' | 'nouvellesFermetures'>> {
  const absents = await base.query<RapportImport['aFermer'][number] & { nouvelle: boolean }>(
    `with absents as (
       select e.uai, e.nom, e.commune from etablissements e
       where e.origine = 'annuaire' and e.academie = any($1)
         and not exists (select from lignes_annuaire l where l.uai = e.uai)
         and not exists (select from uai_vus v where v.uai = e.uai)
     ), proposes as (
       update etablissements e set etat = 'fermeture_proposee', modifie_le = maintenant()
       from absents a where a.uai = e.uai and e.etat <> 'fermeture_proposee' returning e.uai
     )
     select a.uai, a.nom, a.commune, (p.uai is not null) as nouvelle
     from absents a left join proposes p using (uai) order by a.nom, a.uai`,
    [academies],
  );
  return {
    aFermer: absents.map(({ uai, nom, commune }) => ({ uai, nom, commune })),
    nouvellesFermetures: absents.filter(({ nouvelle }) => nouvelle).length,
  };
}

/** Académies of the schools retained from the file, and how many each has. */
export function listAcademies(base: Base): Promise<RapportImport['parAcademie']> {
  return base.query(`select l.academie, a.nom, count(*)::int as etablissements
    from lignes_annuaire l join academies a on a.code = l.academie group by l.academie, a.nom order by l.academie`);
}

async function count(base: Base, sql: string, parametres: readonly unknown[] = []): Promise<number> {
  const [ligne] = await base.query<{ nombre: number }>(sql, parametres);
  return ligne?.nombre ?? 0;
}
