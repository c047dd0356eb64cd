import { LIBELLES_CANAUX, LIBELLES_STATUTS_CONTACT } from '@focale/domaine';
import { StatusBadge } from '@focale/ui';
import { useMots } from '../../../cadres/index.js';
import { TONES_CONTACT } from '../formes.js';
import type { ContactDeLEcole } from '../profil-de-l-ecole-api.js';

/** One contact: who, how, under which condition; what is doubtful says so and is no link. */
export function FicheContact({ contact }: { contact: ContactDeLEcole }) {
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
