import {
  DOMAINES_CONTACT,
  LIBELLES_CANAUX,
  LIBELLES_DOMAINES_CONTACT,
  LIBELLES_STATUTS_CONTACT,
} from '@focale/domaine';
import type { DomaineContact } from '@focale/domaine';
import { accord, Empty, formatPluriel, StatusBadge } from '@focale/ui';
import { Link, useSearchParams } from 'react-router';
import { DetailPage, useMots } from '../../../cadres/index.js';
import { useEcole } from '../../etablissements/index.js';
import { PanneauDates } from '../dates/panneau-dates.js';
import { TONES_CONTACT } from '../formes.js';
import { useContacts } from '../profil-de-l-ecole-api.js';
import type { ContactDeLEcole } from '../profil-de-l-ecole-api.js';
import { RechercheDuProfil } from '../recherche-du-profil.js';

/** Whom to ask, by subject, for this school only. */
export function ContactsDeLEcole() {
  const ecole = useEcole();
  const [params] = useSearchParams();
  const q = params.get('q') ?? undefined;
  const domaine = DOMAINES_CONTACT.find((code) => code === params.get('domaine'));
  const contacts = useContacts(ecole, { q, domaine });
  return (
    <>
      <DetailPage
        query={contacts}
        name="À qui m’adresser"
        head={({ contacts: trouves, total }) => ({
          title: toTitre(trouves.length, total, q !== undefined || domaine !== undefined),
          sous: (
            <>
              Ce qui concerne votre établissement, tel que votre académie le tient. Voir aussi les{' '}
              <Link to={`${ecole.base}/ressources`}>ressources</Link>.
            </>
          ),
        })}
      >
        {({ contacts: trouves, total, domaines }) => (
          <>
            {total > 0 ? (
              <RechercheDuProfil
                label="Chercher un contact"
                hint="Un sujet, un service, un outil ; les accents ne comptent pas"
                filtre={{
                  nom: 'domaine',
                  label: 'Sujet',
                  vide: 'Tous',
                  options: domaines.map((value) => ({ value, label: LIBELLES_DOMAINES_CONTACT[value] })),
                }}
              />
            ) : null}
            <Liste contacts={trouves} total={total} />
          </>
        )}
      </DetailPage>
      <PanneauDates ecole={ecole} />
    </>
  );
}

function Liste({ contacts, total }: { contacts: readonly ContactDeLEcole[]; total: number }) {
  if (total === 0)
    return (
      <Empty title="Votre académie n’a encore renseigné aucun contact">
        <p>Demandez au service du numérique de votre académie de les saisir.</p>
      </Empty>
    );
  if (contacts.length === 0)
    return (
      <Empty title="Aucun contact ne correspond">
        <p>Essayez un autre mot, ou enlevez le filtre.</p>
      </Empty>
    );
  return (
    <div className="grille-cartes">
      {DOMAINES_CONTACT.filter((code) => contacts.some(({ domaine }) => domaine === code)).map((code) => (
        <Sujet key={code} domaine={code} contacts={contacts.filter(({ domaine }) => domaine === code)} />
      ))}
    </div>
  );
}

function Sujet({ domaine, contacts }: { domaine: DomaineContact; contacts: readonly ContactDeLEcole[] }) {
  return (
    <section className="carte" aria-labelledby={`sujet-${domaine}`}>
      <h2 id={`sujet-${domaine}`} className="section-titre">
        {LIBELLES_DOMAINES_CONTACT[domaine]}
      </h2>
      <ul className="nu pile">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <FicheContact contact={contact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One contact: who, how, under which condition; what is doubtful says so and is no link. */
function FicheContact({ contact }: { contact: ContactDeLEcole }) {
  const { dire } = useMots();
  const { service, canal, condition, statut, doute, edition } = contact;
  return (
    <div className="pile-serree">
      <p>
        <strong>{service}</strong>
      </p>
      <p className="texte-brut">
        <span className="gris">{LIBELLES_CANAUX[canal]}</span> <Adresse contact={contact} />
      </p>
      {condition ? <p>{condition}</p> : null}
      {doute ? (
        <p>
          <StatusBadge tone={TONES_CONTACT[statut]}>{LIBELLES_STATUTS_CONTACT[statut]}</StatusBadge>{' '}
          <span className="petit">{dire(doute)}</span>
        </p>
      ) : null}
      {edition ? <p className="gris petit">Source : {edition}</p> : null}
    </div>
  );
}

function Adresse({ contact: { adresse, lien } }: { contact: ContactDeLEcole }) {
  if (!adresse) return null;
  if (!lien) return <span>{adresse}</span>;
  const externe = lien.startsWith('http') ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a href={lien} {...externe}>
      {adresse}
      {lien.startsWith('http') ? <span className="sr"> (nouvel onglet)</span> : null}
    </a>
  );
}

function toTitre(n: number, total: number, filtre: boolean): string {
  if (total === 0) return 'Aucun contact renseigné';
  if (filtre)
    return `${formatPluriel(n, 'contact')} sur ${total} ${accord(n, 'répond', 'répondent')} à votre recherche`;
  return `${formatPluriel(total, 'contact')} pour votre établissement`;
}
