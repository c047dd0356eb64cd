import JSZip from 'jszip';

const CORPS = 'word/document.xml';

/** Why a Word document cannot be read by who does not see it, or opened at all. Empty: nothing to say against it. */
export async function listDefautsDocx(octets: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(octets).catch(() => undefined);
  if (!zip) return ['not a whole file'];
  const xmls = await Promise.all(
    Object.values(zip.files)
      .filter(({ name }) => /\.(?:xml|rels)$/.test(name))
      .map(async (fichier) => [fichier.name, await fichier.async('string')] as const),
  );
  const parties = new Map(xmls);
  const corps = parties.get(CORPS);
  if (corps === undefined || !parties.has('[Content_Types].xml')) return ['no body'];
  const styles = parties.get('word/styles.xml') ?? '';
  return [
    ...xmls.flatMap(([nom, xml]) => (isXml(xml) ? [] : [`${nom} is no XML`])),
    ...(/<w:docDefaults>[^]*?<w:lang [^>]*w:val="fr-FR"/.test(styles) ? [] : ['language: not French']),
    ...(/<dc:title>[^<\s]/.test(parties.get('docProps/core.xml') ?? '') ? [] : ['no title']),
    ...listDefautsDesStyles(corps, styles),
    ...listDefautsDesTables(corps),
    ...listDefautsDesRenvois(corps, parties.get('word/_rels/document.xml.rels') ?? ''),
    ...[...corps.matchAll(/<wp:docPr [^>]*>/g)].flatMap(([image]) =>
      /descr="[^"]/.test(image) ? [] : ['a figure without alternative'],
    ),
  ];
}

/** One title, headings from the first level without a gap, no style that is not told. */
function listDefautsDesStyles(corps: string, styles: string): string[] {
  const poses = [...corps.matchAll(/<w:pStyle w:val="([^"]+)"\/>/g)].map(([, nom = '']) => nom);
  const connus = new Set([...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"/g)].map(([, nom = '']) => nom));
  const niveaux = poses.flatMap((nom) => (/^Heading\d$/.test(nom) ? [Number(nom.slice(-1))] : []));
  return [
    ...(poses.filter((nom) => nom === 'Title').length === 1 ? [] : ['not one title on the page']),
    ...(niveaux.length === 0 ? ['no heading'] : []),
    ...niveaux.flatMap((niveau, rang) => {
      const avant = niveaux[rang - 1] ?? 0;
      return niveau > avant + 1 ? [`heading ${niveau} after ${avant}`] : [];
    }),
    ...[...new Set(poses)].filter((nom) => !connus.has(nom)).map((nom) => `style ${nom} is not told`),
  ];
}

/** The first row of a table of several names its columns; every row is as wide as the others. */
function listDefautsDesTables(corps: string): string[] {
  const colles = corps.includes('</w:tbl><w:tbl>') ? ['two tables that Word would make one'] : [];
  return [
    ...colles,
    ...[...corps.matchAll(/<w:tbl>([^]*?)<\/w:tbl>/g)].flatMap(([, table = '']) => {
      const lignes = [...table.matchAll(/<w:tr(?: [^>]*)?>([^]*?)<\/w:tr>/g)].map(([, ligne = '']) => ligne);
      const largeurs = lignes.map((ligne) =>
        [...ligne.matchAll(/<w:tc>([^]*?)<\/w:tc>/g)]
          .map(([, cellule = '']) => Number(/<w:gridSpan w:val="(\d+)"/.exec(cellule)?.[1] ?? 1))
          .reduce((somme, largeur) => somme + largeur, 0),
      );
      return [
        ...(lignes.length > 1 && !lignes[0]?.includes('<w:tblHeader/>') ? ['a table without header'] : []),
        ...(new Set(largeurs).size > 1 ? [`a table with rows of ${[...new Set(largeurs)].join(', ')} columns`] : []),
      ];
    }),
  ];
}

function listDefautsDesRenvois(corps: string, liens: string): string[] {
  const connus = new Set([...liens.matchAll(/ Id="([^"]+)"/g)].map(([, id = '']) => id));
  return [...corps.matchAll(/ r:id="([^"]+)"/g)].flatMap(([, id = '']) => (connus.has(id) ? [] : [`no target ${id}`]));
}

/** Whether each element closes in its turn, and no character is one that XML refuses. */
function isXml(xml: string): boolean {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(xml)) return false;
  const ouverts: string[] = [];
  const reste = xml.replace(
    /<\?[^]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
    (_tout, ferme?: string, nom?: string, _attributs?: string, seul?: string) => {
      if (nom === undefined || seul) return '';
      if (!ferme) ouverts.push(nom);
      else if (ouverts.pop() !== nom) ouverts.push('!');
      return '';
    },
  );
  return ouverts.length === 0 && !/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(reste);
}
