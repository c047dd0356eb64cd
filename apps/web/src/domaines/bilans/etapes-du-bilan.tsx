import { PresentBilanDto, RenvoiDto } from '@focale/api-client';
import { Button, Dialog, Icon, buttonClass } from '@focale/ui';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { useGeste } from '../../cadres/gestes/index.js';
import { useMots } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import { toNom } from '../agents/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAdresseDuDocument, toEtape, toPresentation } from './bilans-api.js';
import type { Bilan } from './bilans-api.js';

export type EtapeDemandee = 'renvoi' | 'presentation' | 'transmission';

interface DialogueDEtapeProps {
  ecole: Ecole;
  bilan: Bilan;
  etape: EtapeDemandee;
  onClose: () => void;
}

const TITRES: Readonly<Record<EtapeDemandee, string>> = {
  renvoi: 'Renvoyer le bilan à son auteur',
  presentation: 'Présentation au conseil d’administration',
  transmission: 'Transmettre le bilan au SRANE',
};

/** A step of the head that asks for words, or that leaves the school: said in full before it is taken. */
export function DialogueDEtape({ etape, ...reste }: DialogueDEtapeProps) {
  const { dire } = useMots();
  return (
    <Dialog title={dire(TITRES[etape])} onClose={reste.onClose}>
      {etape === 'renvoi' ? <Renvoi {...reste} /> : null}
      {etape === 'presentation' ? <Presentation {...reste} /> : null}
      {etape === 'transmission' ? <Transmission {...reste} /> : null}
    </Dialog>
  );
}

type EtapeProps = Omit<DialogueDEtapeProps, 'etape'>;

function Renvoi({ ecole, bilan, onClose }: EtapeProps) {
  const formulaire = useFormulaire({
    regles: RenvoiDto,
    envoi: toEtape(ecole, bilan.agent.id, 'renvoi'),
    titre: `Renvoi du bilan de ${toNom(bilan.agent)}`,
    lue: { version: bilan.version },
    aRelire: true,
    succes: `Bilan renvoyé à ${toNom(bilan.agent)}`,
    onEcrit: onClose,
  });
  return (
    <Formulaire de={formulaire} action="Renvoyer" onAnnuler={onClose}>
      <Champ de={formulaire} nom="motif" forme="lignes" />
    </Formulaire>
  );
}

function Presentation({ ecole, bilan, onClose }: EtapeProps) {
  const formulaire = useFormulaire({
    regles: PresentBilanDto,
    envoi: toPresentation(ecole, bilan.agent.id),
    titre: `Présentation du bilan de ${toNom(bilan.agent)}`,
    lue: { version: bilan.version },
    propose: { date: useAujourdhui() },
    aRelire: true,
    succes: 'Présentation enregistrée',
    onEcrit: onClose,
  });
  return (
    <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onClose}>
      <p>Le bilan est arrêté ce jour-là : son texte et ses chiffres ne changent plus.</p>
      <Champ de={formulaire} nom="date" libelle="Date du conseil d’administration" />
      <Champ de={formulaire} nom="presentateur" propositions={[toNom(bilan.agent)]} />
      <Champ de={formulaire} nom="observation" forme="lignes" />
    </Formulaire>
  );
}

function Transmission({ ecole, bilan, onClose }: EtapeProps) {
  const { dire } = useMots();
  const { run, pending } = useGeste();
  const masques = bilan.blocs.filter(({ masque }) => masque).map(({ titre }) => titre);
  return (
    <div className="pile">
      <p>
        {dire('Le SRANE le recevra tel que le conseil d’administration l’a vu.')}
        {masques.length > 0 ? ` N’en font pas partie les blocs masqués : ${masques.join(', ')}.` : null}
      </p>
      <p>
        <a className={buttonClass('secondary', true)} href={toAdresseDuDocument(ecole, bilan.agent.id, 'pdf')} download>
          <Icon name="document" /> Relire ce qui part (PDF)
        </a>
      </p>
      <div className="actions">
        <Button
          busy={pending}
          onClick={() =>
            run({
              envoi: toEtape(ecole, bilan.agent.id, 'transmission'),
              corps: { version: bilan.version },
              succes: 'Bilan transmis',
              onEcrit: onClose,
            })
          }
        >
          Transmettre
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          Ne pas transmettre
        </Button>
      </div>
    </div>
  );
}
