import { CreateContactDto } from '@focale/api-client';
import { isAdresseNominative, listFautesContact } from '@focale/domaine';
import { Alert } from '@focale/ui';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import { useTerritoires } from '../../etablissements/index.js';
import { toAjoutContact, toCorrectionContact } from '../profil-academie-api.js';
import type { CheminAcademie, Contact } from '../profil-academie-api.js';

const NOUVEAU = { domaine: 'accompagnement', canal: 'courriel', statut: 'actif', perimetre: 'academie' } as const;

interface Props {
  academie: CheminAcademie;
  contact?: Contact;
  onDone: () => void;
}

/** Adds or changes a contact: a function or a mailbox of a service. */
export function FormulaireContact({ academie, contact, onDone }: Props) {
  const { departements } = useTerritoires();
  const formulaire = useFormulaire({
    regles: CreateContactDto,
    envoi: contact ? toCorrectionContact(academie, contact.id) : toAjoutContact(academie),
    titre: contact?.service ?? 'Ajouter un contact',
    lue: contact,
    defaut: NOUVEAU,
    sansObjet: ({ perimetre }) => (perimetre === 'departement' ? [] : ['departement']),
    controle: listFautesContact,
    succes: contact ? 'Contact modifié' : 'Contact ajouté',
    onEcrit: onDone,
  });
  const departemental = useValeur(formulaire, 'perimetre') === 'departement';
  return (
    <Formulaire
      de={formulaire}
      action={contact ? 'Enregistrer' : 'Ajouter'}
      onAnnuler={onDone}
      className="carte formulaire"
      quiVoit={<QuiVoit>Les établissements que ce contact concerne le lisent dès l’enregistrement.</QuiVoit>}
    >
      <Champ de={formulaire} nom="service" />
      <div className="champs">
        <Champ de={formulaire} nom="domaine" />
        <Champ de={formulaire} nom="canal" />
      </div>
      <Champ de={formulaire} nom="adresse" />
      {isAdresseNominative(useValeur(formulaire, 'adresse')) ? (
        <Alert tone="warning" title="Cette adresse ressemble à celle d’une personne">
          <p>Donnez plutôt la boîte du service, qui reste quand la personne change.</p>
        </Alert>
      ) : null}
      <Champ de={formulaire} nom="statut" />
      <div className="champs">
        <Champ de={formulaire} nom="perimetre" />
        {departemental ? (
          <Champ
            de={formulaire}
            nom="departement"
            requis
            neant="Choisissez"
            options={departements
              .filter((departement) => departement.academie === academie.code)
              .map(({ code, nom }) => ({ value: code, label: nom }))}
          />
        ) : null}
        <Champ de={formulaire} nom="type" neant="Tous" />
      </div>
      <Champ de={formulaire} nom="condition" placeholder="Dans ARENA, avec vos identifiants" />
      <div className="champs">
        <Champ de={formulaire} nom="edition" placeholder="Guide 2026" />
        <Champ de={formulaire} nom="remarque" />
      </div>
    </Formulaire>
  );
}
