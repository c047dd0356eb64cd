import { buildCourriel, buildSecret, MOT_DE_PASSE } from '../ensemble/personnes.mjs';

/** Words that people search: of a name, of a commune, of both. */
const RECHERCHES = [
  'tilleuls',
  'montrelac',
  'college val',
  'lycee clairbois',
  'garenne saint',
  'moulins 12',
  'pontarcier',
];
const STATUTS = ['a_faire', 'en_cours', 'fait'];

/** The same draws at each run, so that two runs ask the same. */
function createAlea(graine) {
  let etat = graine;
  return (nombre) => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % nombre;
  };
}

/**
 * Requests of each job, drawn over the schools and territories of a sample: `build(nom, connexion, connexions)` gives the next
 * request of a connection, with `onAnswer`, which learns from the answer what the following requests need. Two connections
 * never tick in the same school.
 */
export function createDemandes({ annee, cookie, ecoles, departements, regions, lignes }, graine = 1) {
  const alea = createAlea(graine);
  const draw = (liste) => liste[alea(liste.length)];
  const an = `annees/${annee}-${annee + 1}`;
  const get = (genre, cle, path) => ({
    method: 'GET',
    path: `/api/v1/${path}`,
    headers: { cookie: `${cookie}=${buildSecret(genre, cle)}` },
  });
  const send = (method, path, corps, headers) => ({
    method,
    path: `/api/v1/${path}`,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(corps),
  });
  const constructeurs = {
    'tableau-de-bord': () => {
      const { academie } = draw(departements);
      return get('srane', academie, `academies/${academie}/${an}/tableau-de-bord`);
    },
    region: () => {
      const region = draw(regions);
      return get('region', region, `regions/${region}/${an}/tableau-de-bord`);
    },
    retards: () => {
      const { code, academie } = draw(departements);
      return get('srane', academie, `academies/${academie}/${an}/retards?departement=${code}`);
    },
    film: () => {
      const { uai } = draw(ecoles);
      return get('chef', uai, `etablissements/${uai}/${an}/film`);
    },
    coche: (connexion, connexions) => {
      const siennes = lignes.length - (lignes.length % connexions);
      const ligne = lignes[(alea(siennes / connexions) * connexions + connexion) % lignes.length];
      const { ecole, code, version } = ligne;
      const statut = STATUTS[(STATUTS.indexOf(ligne.statut) + 1) % STATUTS.length];
      return {
        ...send(
          'PATCH',
          `etablissements/${ecole.uai}/${an}/film/actions/${code}`,
          { statut, version },
          {
            cookie: `${cookie}=${buildSecret('chef', ecole.uai)}`,
            'x-agent': `${ecole.chef};${ecole.prenom};${ecole.nom}`,
          },
        ),
        onAnswer: (texte) => {
          ({ version: ligne.version, statut: ligne.statut } = JSON.parse(texte));
        },
      };
    },
    connexion: () =>
      send('POST', 'session', { courriel: buildCourriel('chef', draw(ecoles).uai), motDePasse: MOT_DE_PASSE }),
    recherche: () => {
      const { academie } = draw(departements);
      return get('srane', academie, `etablissements?q=${draw(RECHERCHES).replaceAll(' ', '+')}&academie=${academie}`);
    },
  };
  return { build: (nom, connexion = 0, connexions = 1) => constructeurs[nom](connexion, connexions) };
}

/** Every job that is measured. */
export const TRAVAUX = ['tableau-de-bord', 'region', 'retards', 'film', 'coche', 'connexion', 'recherche'];
