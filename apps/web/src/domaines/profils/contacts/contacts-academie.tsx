import { CreateContactDto } from '@focale/api-client';
import {
  LIBELLES_CANAUX,
  LIBELLES_DOMAINES_CONTACT,
  LIBELLES_NIVEAUX_CONTACT,
  LIBELLES_PERIMETRES_CONTACT,
  LIBELLES_STATUTS_CONTACT,
} from '@focale/domaine';
import { Button, DataTable, Empty, SelectField, StatusBadge, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { toCopie } from '../../../cadres/formulaire/index.js';
import { GestesDeLigne } from '../../../cadres/gestes/index.js';
import { DetailPage, QuiVoit, toOptions } from '../../../cadres/index.js';
import { useAcademie, useTerritoires } from '../../etablissements/index.js';
import { TONES_CONTACT } from '../formes.js';
import { toAjoutContact, toRetraitContact, useContactsAcademie } from '../profil-academie-api.js';
import type { CheminAcademie, Contact } from '../profil-academie-api.js';
import { FormulaireContact } from './formulaire-contact.js';

/** The contacts that the schools of an académie read, as its SRANE keeps them. */
export function ContactsAcademie() {
  const academie = useAcademie();
  const contacts = useContactsAcademie(academie.path);
  return (
    <DetailPage
      query={contacts}
      name="Contacts et supports"
      head={({ contacts: liste }) => ({
        title: toTitre(liste),
        sous: 'Des fonctions et des boîtes de service, jamais une personne. Chaque établissement ne lit que ce qui le concerne.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {({ contacts: liste, actionsPossibles }) => (
        <Contenu academie={academie.path} contacts={liste} canAdd={actionsPossibles.includes('ajouter')} />
      )}
    </DetailPage>
  );
}

interface Props {
  academie: CheminAcademie;
  contacts: readonly Contact[];
  canAdd: boolean;
}

function Contenu({ academie, contacts, canAdd }: Props) {
  const [ajout, setAjout] = useState(false);
  const [params, setParams] = useSearchParams();
  const { toNomDepartement } = useTerritoires();
  const statut = params.get('statut') ?? '';
  const retenus = contacts.filter((contact) => statut === '' || contact.statut === statut);
  const bouton = canAdd && !ajout ? <Button onClick={() => setAjout(true)}>Ajouter un contact</Button> : null;
  return (
    <div className="pile">
      {ajout ? <FormulaireContact academie={academie} onDone={() => setAjout(false)} /> : null}
      <div className="filtres">
        {bouton}
        <SelectField
          label="Statut"
          vide="Tous"
          options={toOptions(LIBELLES_STATUTS_CONTACT)}
          value={statut}
          onChange={(event) => setParams(event.target.value ? { statut: event.target.value } : {}, { replace: true })}
        />
      </div>
      {retenus.length === 0 ? (
        <Empty title={contacts.length === 0 ? 'Aucun contact pour l’instant' : 'Aucun contact avec ce statut'} />
      ) : (
        <DataTable
          caption="Contacts de l’académie"
          rows={retenus}
          rowKey={({ id }) => id}
          columns={[
            { title: 'Fonction ou service', cell: ({ service }) => service },
            { title: 'Sujet', cell: ({ domaine }) => LIBELLES_DOMAINES_CONTACT[domaine] },
            {
              title: 'Adresse',
              cell: ({ canal, adresse }) => (
                <span className="texte-brut">
                  <span className="gris petit">{LIBELLES_CANAUX[canal]}</span> {adresse ?? '–'}
                </span>
              ),
            },
            {
              title: 'Pour qui',
              cell: ({ perimetre, departement, type }) =>
                [
                  departement ? toNomDepartement(departement) : LIBELLES_PERIMETRES_CONTACT[perimetre],
                  type ? LIBELLES_NIVEAUX_CONTACT[type] : null,
                ]
                  .filter(Boolean)
                  .join(', '),
            },
            { title: 'Statut', cell: (contact) => <Statut contact={contact} /> },
            { title: 'Gestes', cell: (contact) => <Gestes academie={academie} contact={contact} /> },
          ]}
        />
      )}
      <QuiVoit>Les établissements de l’académie lisent les contacts qui les concernent.</QuiVoit>
    </div>
  );
}

function Statut({ contact: { statut, edition, remarque, nominative } }: { contact: Contact }) {
  const details = [edition, remarque].filter(Boolean).join(' : ');
  return (
    <span>
      <StatusBadge tone={TONES_CONTACT[statut]}>{LIBELLES_STATUTS_CONTACT[statut]}</StatusBadge>{' '}
      {details ? <span className="gris petit">{details}</span> : null}
      {nominative ? <span className="lien-retard petit"> Ressemble à l’adresse d’une personne</span> : null}
    </span>
  );
}

/** Change a contact, or remove it: undone as easily. */
function Gestes({ academie, contact }: { academie: CheminAcademie; contact: Contact }) {
  return (
    <GestesDeLigne
      precision={contact.service}
      actions={contact.actionsPossibles}
      correction={{
        titre: 'Modifier le contact',
        formulaire: (close) => <FormulaireContact academie={academie} contact={contact} onDone={close} />,
      }}
      retrait={{
        envoi: toRetraitContact(academie, contact),
        succes: 'Contact retiré',
        libelle: 'retirer',
        ajout: toAjoutContact(academie),
        copie: toCopie(CreateContactDto, contact),
      }}
    />
  );
}

function toTitre(contacts: readonly Contact[]): string {
  const douteux = contacts.filter(({ statut }) => statut !== 'actif').length;
  if (contacts.length === 0) return 'Aucun contact pour vos établissements';
  if (douteux === 0) return `${formatPluriel(contacts.length, 'contact')}, tous actifs`;
  return `${formatPluriel(contacts.length, 'contact')}, dont ${douteux} à compléter ou à confirmer`;
}
