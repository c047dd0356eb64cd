import { EDITIONS_PIX, USAGES_PAR_GENRE } from '@focale/domaine';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { buildExportPix, listTracesPix } from '../../../../tests/fabriques/pix.js';
import { type ApplicationDeTest, startApplication } from '../../../../tests/harnais/application-de-test.js';

/** Columns that can hold a text, whatever table, partition or schema they are in. */
const COLONNES = `
  select format('%I.%I', n.nspname, c.relname) as relation, quote_ident(a.attname) as colonne, t.typname as type
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'm')
  join pg_namespace n on n.oid = c.relnamespace and n.nspname not in ('information_schema', 'pg_catalog', 'pg_toast')
  join pg_type t on t.oid = a.atttypid
  where a.attnum > 0 and not a.attisdropped
    and t.typname in ('text', 'varchar', 'bpchar', 'name', 'json', 'jsonb', 'xml', 'hstore', 'bytea', 'date', 'timestamptz',
      '_text', '_varchar', '_bpchar', '_jsonb')`;

/** Everything a column can show as text; bytes read one by one, so that a name inside a file is found. */
const toTexte = ({ colonne, type }: { colonne: string; type: string }): string =>
  type === 'bytea' ? `encode(${colonne}, 'escape')` : `${colonne}::text`;

describe('a person named by an export of Pix', () => {
  let t: ApplicationDeTest;
  let superutilisateur: pg.Client;
  let journal = '';
  const write = process.stdout.write.bind(process.stdout);

  beforeAll(async () => {
    process.stdout.write = ((morceau: string | Uint8Array) => {
      journal += typeof morceau === 'string' ? morceau : Buffer.from(morceau).toString('utf8');
      return true;
    }) as typeof write;
    t = await startApplication({ env: { JOURNAL_NIVEAU: 'debug' } });
    superutilisateur = new pg.Client({ connectionString: t.bases.superutilisateur });
    await superutilisateur.connect();
  });

  afterAll(async () => {
    process.stdout.write = write;
    await superutilisateur.end();
    await t.close();
  });

  async function listTrouvees(traces: readonly string[]): Promise<string[]> {
    const { rows } = await superutilisateur.query<{ relation: string; colonne: string; type: string }>(COLONNES);
    expect(rows.length).toBeGreaterThan(200);
    const trouvees: string[] = [];
    for (const ligne of rows) {
      const { rows: vues } = await superutilisateur.query<{ texte: string }>(
        `select ${toTexte(ligne)} as texte from ${ligne.relation} where ${toTexte(ligne)} ilike any($1)`,
        [traces.flatMap((trace) => [`%${trace}%`, `%${toOctal(trace)}%`])],
      );
      trouvees.push(...vues.map(({ texte }) => `${ligne.relation}.${ligne.colonne}: ${texte.slice(0, 80)}`));
    }
    return trouvees;
  }

  it('is in no table and no log once each edition was tried, refused, imported, replaced and taken back', async () => {
    const { uai } = await t.fabriques.addEtablissement({ nom: 'Collège des Tilleuls' });
    const chef = await t.client(await t.fabriques.addActeur('chef', { uai }));
    const base = `/api/v1/etablissements/${uai}/annees/2026-2027/pix`;
    for (const edition of EDITIONS_PIX) {
      const fichier = buildExportPix(edition);
      const genre = edition.startsWith('certif')
        ? 'certification'
        : edition.startsWith('orga_profils')
          ? 'profils'
          : 'parcours';
      const usage = USAGES_PAR_GENRE[genre][0] ?? '';
      const nom = `20261015_resultats_${listTracesPix()[0]}.csv`;
      await chef.post(`${base}/imports?essai=true`).attach('fichier', fichier, nom).expect(201);
      const casse = Buffer.from(
        fichier.toString('utf8').replaceAll('Oui', 'Peut-être').replaceAll('"Prénom"', '"Surnom"'),
      );
      await chef.post(`${base}/imports`).field('usage', usage).attach('fichier', casse, nom).expect(400);
      await chef
        .post(`${base}/imports`)
        .field('usage', usage)
        .field('niveaux', '{"Brindavoine": "7e"}')
        .attach('fichier', fichier, nom)
        .expect(400);
      const { body } = await chef
        .post(`${base}/imports`)
        .set('Idempotency-Key', `import-${edition}`)
        .field('usage', usage)
        .field('siDejaImporte', 'remplacer')
        .field('niveaux', '{"ULIS Pôlard": "6e"}')
        .attach('fichier', fichier, nom)
        .expect(201);
      expect(body.import.inscrits).toBe(7);
      await chef.delete(`${base}/imports/${body.import.id}`).expect(204);
    }
    expect(await listTrouvees(listTracesPix())).toEqual([]);
    expect(journal).toContain('/pix/imports');
    for (const trace of listTracesPix()) expect(journal).not.toContain(trace);
  });

  it('would be found by this search in a text, a document, a file or a date', async () => {
    const { id } = await t.fabriques.addAgent({ nom: 'Brindavoine' });
    await superutilisateur.query(
      `insert into audit (agent, evenement, apres) values ($1, 'essai', '{"nom": "Zéphyrine"}')`,
      [id],
    );
    await superutilisateur.query(
      `insert into fichiers (id, nom, type, taille) values (gen_random_uuid(), 'essai', 'text/csv', 1)`,
    );
    await superutilisateur.query(
      `insert into fichiers_morceaux select id, 0, convert_to('rang;Théodule', 'UTF8') from fichiers limit 1`,
    );
    await t.fabriques.query(`update habilitations set debut = '2011-01-11'`);
    const trouvees = (await listTrouvees(listTracesPix())).map((ligne) => ligne.split(':')[0]);
    expect(trouvees).toEqual(
      expect.arrayContaining(['public.agents.nom', 'public.fichiers_morceaux.octets', 'public.habilitations.debut']),
    );
    expect(trouvees.some((colonne) => colonne?.includes('audit'))).toBe(true);
  });
});

/** A text as `encode(…, 'escape')` shows its bytes. */
function toOctal(texte: string): string {
  return [...Buffer.from(texte, 'utf8')]
    .map((octet) => (octet > 127 ? `\\\\${octet.toString(8)}` : String.fromCharCode(octet)))
    .join('');
}
