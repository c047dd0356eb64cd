import { isIsoDate, isUai, type Role, ROLES } from '@focale/domaine';
import type { CompteDemande } from '../agents/index.js';
import { stopOnFault } from '../demarrage/arret.js';
import { CommandeRefusee, readOptions, stopOnRefusal, UsageIncorrect } from './usage.js';

const USAGE = `Usage : npm run compte:creer -- --courriel x@y --prenom P --nom N --role ROLE [périmètre] [--debut AAAA-MM-JJ]
  ROLE : ${ROLES.join(', ')}
  périmètre : un seul parmi --region 75, --academie 22, --departement 087, --uai 0870001A ; aucun pour administrateur`;

const TEXTE = { type: 'string' } as const;
const PERIMETRES = {
  region: /^[0-9AB]{1,3}$/,
  academie: /^\d{2}$/,
  departement: /^\d[0-9AB]{2}$/,
  uai: /^\d{7}[A-Z]$/,
} as const;

type Demande = Omit<CompteDemande, 'debut'> & { readonly debut?: string };

/** Creates an account, or gives one more role to a known person, and prints the single-use activation link. */
async function run(): Promise<void> {
  const demande = readCommande();
  const adresse = await createCompte(demande);
  console.error(
    `Compte prêt pour ${demande.courriel} (${demande.role}). Lien d’activation, valable quatorze jours, une fois :`,
  );
  console.info(adresse);
}

async function createCompte(demande: Demande): Promise<string> {
  // Loaded here: what is wrong in the command is told at once.
  const { withContexte } = await import('../demarrage/with-contexte.js');
  const { Invitations } = await import('../agents/index.js');
  const { Horloge } = await import('../socle/contexte/index.js');
  const { ErreurMetier } = await import('../socle/erreurs/index.js');
  return withContexte((application) =>
    application.get(Invitations).createCompte({ ...demande, debut: demande.debut ?? application.get(Horloge).today() }),
  ).catch((erreur: unknown) => {
    throw erreur instanceof ErreurMetier ? new CommandeRefusee(erreur.detail) : erreur;
  });
}

function readCommande(): Demande {
  const { values } = readOptions(
    {
      options: {
        courriel: TEXTE,
        prenom: TEXTE,
        nom: TEXTE,
        role: TEXTE,
        region: TEXTE,
        academie: TEXTE,
        departement: TEXTE,
        uai: TEXTE,
        debut: TEXTE,
      },
    },
    USAGE,
  );
  const read = (option: 'courriel' | 'prenom' | 'nom' | 'role'): string => {
    const valeur = values[option]?.trim() ?? '';
    if (valeur === '') throw refuse(`Option manquante : --${option}`);
    return valeur;
  };
  const courriel = read('courriel').toLowerCase();
  const [prenom, nom, role] = [read('prenom'), read('nom'), read('role')];
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(courriel)) throw refuse(`Courriel inattendu : « ${courriel} »`);
  if (!isRole(role)) throw refuse(`Rôle inconnu : « ${role} »`);
  if (values.debut !== undefined && !isIsoDate(values.debut)) throw refuse(`Date inattendue : « ${values.debut} »`);
  return { courriel, prenom, nom, role, debut: values.debut, ...readPerimetre(role, values) };
}

function readPerimetre(
  role: Role,
  values: Partial<Record<keyof typeof PERIMETRES, string>>,
): Pick<CompteDemande, keyof typeof PERIMETRES> {
  const donnes = (Object.keys(PERIMETRES) as (keyof typeof PERIMETRES)[]).filter((nom) => values[nom] !== undefined);
  if (role === 'administrateur' && donnes.length > 0)
    throw refuse('Un administrateur n’a pas de périmètre : retirez-le');
  if (role !== 'administrateur' && donnes.length !== 1)
    throw refuse(`Donnez un périmètre, un seul, pour le rôle ${role}`);
  for (const nom of donnes) {
    const valeur = values[nom] ?? '';
    if (!PERIMETRES[nom].test(valeur) || (nom === 'uai' && !isUai(valeur))) {
      throw refuse(`Valeur inattendue : --${nom} ${valeur}`);
    }
  }
  return Object.fromEntries(donnes.map((nom) => [nom, values[nom]]));
}

function isRole(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role);
}

function refuse(motif: string): UsageIncorrect {
  return new UsageIncorrect(`${motif}.\n${USAGE}`);
}

run().catch(stopOnRefusal).catch(stopOnFault);
