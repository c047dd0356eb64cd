/** Codes of the 18 régions, with their names. */
export const REGIONS = {
  '01': 'Guadeloupe',
  '02': 'Martinique',
  '03': 'Guyane',
  '04': 'La Réunion',
  '06': 'Mayotte',
  11: 'Île-de-France',
  24: 'Centre-Val de Loire',
  27: 'Bourgogne-Franche-Comté',
  28: 'Normandie',
  32: 'Hauts-de-France',
  44: 'Grand Est',
  52: 'Pays de la Loire',
  53: 'Bretagne',
  75: 'Nouvelle-Aquitaine',
  76: 'Occitanie',
  84: 'Auvergne-Rhône-Alpes',
  93: 'Provence-Alpes-Côte d’Azur',
  94: 'Corse',
};

/** The 30 académies: code, name, région, départements. */
export const ACADEMIES = [
  ['01', 'Paris', '11', '075'],
  ['02', 'Aix-Marseille', '93', '004 005 013 084'],
  ['03', 'Besançon', '27', '025 039 070 090'],
  ['04', 'Bordeaux', '75', '024 033 040 047 064'],
  ['06', 'Clermont-Ferrand', '84', '003 015 043 063'],
  ['07', 'Dijon', '27', '021 058 071 089'],
  ['08', 'Grenoble', '84', '007 026 038 073 074'],
  ['09', 'Lille', '32', '059 062'],
  ['10', 'Lyon', '84', '001 042 069'],
  ['11', 'Montpellier', '76', '011 030 034 048 066'],
  ['12', 'Nancy-Metz', '44', '054 055 057 088'],
  ['13', 'Poitiers', '75', '016 017 079 086'],
  ['14', 'Rennes', '53', '022 029 035 056'],
  ['15', 'Strasbourg', '44', '067 068'],
  ['16', 'Toulouse', '76', '009 012 031 032 046 065 081 082'],
  ['17', 'Nantes', '52', '044 049 053 072 085'],
  ['18', 'Orléans-Tours', '24', '018 028 036 037 041 045'],
  ['19', 'Reims', '44', '008 010 051 052'],
  ['20', 'Amiens', '32', '002 060 080'],
  ['22', 'Limoges', '75', '019 023 087'],
  ['23', 'Nice', '93', '006 083'],
  ['24', 'Créteil', '11', '077 093 094'],
  ['25', 'Versailles', '11', '078 091 092 095'],
  ['27', 'Corse', '94', '02A 02B'],
  ['28', 'La Réunion', '04', '974'],
  ['31', 'Martinique', '02', '972'],
  ['32', 'Guadeloupe', '01', '971'],
  ['33', 'Guyane', '03', '973'],
  ['43', 'Mayotte', '06', '976'],
  ['70', 'Normandie', '28', '014 027 050 061 076'],
].map(([code, nom, region, departements]) => ({ code, nom, region, departements: departements.split(' ') }));

/** First three digits of the UAI of a département. */
const PREFIXES = { '02A': '620', '02B': '720' };

/** The 101 départements in their order, each with its académie, its région and the prefix of its UAI. */
export const DEPARTEMENTS = ACADEMIES.flatMap(({ code: academie, region, departements }) =>
  departements.map((code) => ({ code, academie, region, prefixe: PREFIXES[code] ?? code })),
);

/** Writes the territories and the three school years that the set covers. */
export async function writeTerritoires(client, annees) {
  const insert = (table, colonnes, lignes) =>
    client.query(
      `insert into ${table} select ${colonnes} from jsonb_to_recordset($1::jsonb)
         as t(code text, nom text, region text, academie text) on conflict do nothing`,
      [JSON.stringify(lignes)],
    );
  const regions = Object.entries(REGIONS).map(([code, nom]) => ({ code, nom }));
  await insert('regions (code, nom)', 'code, nom', regions);
  await insert('academies (code, nom, region)', 'code, nom, region', ACADEMIES);
  await insert(
    'departements (code, nom, academie)',
    'code, nom, academie',
    DEPARTEMENTS.map(({ code, academie }) => ({ code, nom: `Département ${code}`, academie })),
  );
  await client.query(
    `insert into annees (annee, debut, fin) select a, make_date(a, 8, 1), make_date(a + 1, 7, 31)
     from unnest($1::int[]) a on conflict do nothing`,
    [annees],
  );
}
