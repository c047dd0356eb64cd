import { UpdateAgentDto } from '@focale/api-client';
import { Button, Dialog } from '@focale/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { useGeste } from '../../../cadres/gestes/index.js';
import { DetailPage, QuiVoit } from '../../../cadres/index.js';
import { toNom } from '../nom.js';
import { Droits } from './droits.js';
import { FormulaireDroit } from './formulaire-droit.js';
import { toCorrection, toDeconnexion, toDesactivation, toReactivation, toRelance, useAgent } from './personnes-api.js';
import type { PersonneEnDetail } from './personnes-api.js';
import { EtatDuCompte } from './personnes.js';

/** One person: who it is, what may be done of the account, the rights held within the reader's reach. */
export function PageDUnePersonne() {
  const { id = '' } = useParams();
  const personne = useAgent(id);
  const [ouvert, setOuvert] = useState<'corriger' | 'donner' | null>(null);
  const close = () => setOuvert(null);
  return (
    <DetailPage
      query={personne}
      name="Personne"
      head={(lue) => ({
        title: toNom(lue),
        sous: (
          <span className="rang">
            {lue.courriel} <EtatDuCompte etat={lue.etat} />
          </span>
        ),
        fil: <Link to="/comptes">Personnes et accès</Link>,
        actions: <Button onClick={() => setOuvert('donner')}>Donner un droit</Button>,
      })}
    >
      {(lue) => (
        <div className="pile">
          <Droits droits={lue.habilitations} nom={toNom(lue)} />
          <Compte personne={lue} onCorriger={() => setOuvert('corriger')} />
          <QuiVoit>
            Vous lisez les droits de votre périmètre ; ceux que la personne tient ailleurs n’y sont pas.
          </QuiVoit>
          {ouvert === 'corriger' ? (
            <Dialog title="Corriger le nom ou l’adresse" onClose={close}>
              <FormulaireIdentite personne={lue} onDone={close} />
            </Dialog>
          ) : null}
          {ouvert === 'donner' ? (
            <Dialog title={`Donner un droit à ${toNom(lue)}`} onClose={close}>
              <FormulaireDroit agent={{ id: lue.id, nom: toNom(lue) }} roles={lue.rolesPossibles} onDone={close} />
            </Dialog>
          ) : null}
        </div>
      )}
    </DetailPage>
  );
}

function Compte({ personne, onCorriger }: { personne: PersonneEnDetail; onCorriger: () => void }) {
  const { run, pending } = useGeste();
  const { id, actionsPossibles } = personne;
  const peut = (action: (typeof actionsPossibles)[number]): boolean => actionsPossibles.includes(action);
  if (actionsPossibles.length === 0)
    return (
      <p className="gris">
        Cette personne tient aussi des droits hors de votre périmètre : l’administrateur gère son compte.
      </p>
    );
  return (
    <section className="carte pile">
      <h2>Le compte</h2>
      <p className="actions">
        {peut('modifier') ? (
          <Button variant="secondary" onClick={onCorriger}>
            Corriger le nom ou l’adresse
          </Button>
        ) : null}
        {peut('inviter') ? (
          <Button
            variant="secondary"
            busy={pending}
            onClick={() =>
              run({ envoi: toRelance(id), succes: 'Un nouveau lien est parti ; le précédent ne sert plus' })
            }
          >
            Envoyer un nouveau lien d’activation
          </Button>
        ) : null}
        {peut('deconnecter') ? (
          <Button
            variant="secondary"
            busy={pending}
            onClick={() =>
              run({ envoi: toDeconnexion(id), succes: 'Cette personne est déconnectée de tous ses appareils' })
            }
          >
            Déconnecter de tous les appareils
          </Button>
        ) : null}
        {peut('desactiver') ? (
          <Button
            variant="secondary"
            busy={pending}
            onClick={() =>
              run({
                envoi: toDesactivation(id),
                succes: 'Compte désactivé, la personne en est prévenue',
                annulation: () => ({ envoi: toReactivation(id), succes: 'Compte réactivé' }),
              })
            }
          >
            Désactiver le compte
          </Button>
        ) : null}
        {peut('reactiver') ? (
          <Button
            variant="secondary"
            busy={pending}
            onClick={() => run({ envoi: toReactivation(id), succes: 'Compte réactivé, la personne en est prévenue' })}
          >
            Réactiver le compte
          </Button>
        ) : null}
      </p>
    </section>
  );
}

/** A name or an address that was wrong; told to both addresses. */
function FormulaireIdentite({ personne, onDone }: { personne: PersonneEnDetail; onDone: () => void }) {
  const formulaire = useFormulaire({
    regles: UpdateAgentDto,
    envoi: toCorrection(personne.id),
    titre: 'Corriger le nom ou l’adresse',
    lue: personne,
    succes: 'Corrigé : la personne en est prévenue',
    onEcrit: onDone,
  });
  return (
    <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onDone}>
      <div className="champs">
        <Champ de={formulaire} nom="prenom" requis autoComplete="off" />
        <Champ de={formulaire} nom="nom" requis autoComplete="off" />
      </div>
      <Champ de={formulaire} nom="courriel" requis autoComplete="off" />
      <p className="gris">
        La correction est dite à l’ancienne adresse et à la nouvelle. Une adresse corrigée déconnecte la personne.
      </p>
    </Formulaire>
  );
}
