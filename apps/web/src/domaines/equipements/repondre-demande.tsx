import { AnswerDemandeDto } from '@focale/api-client';
import { listFautesReponse, REPONSES_EQUIPEMENT, type ReponseEquipement } from '@focale/domaine';
import { Dialog, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import { toReponse } from './equipement-api.js';
import type { Demande } from './equipement-api.js';

interface Props {
  uai: string;
  annee: string;
  demande: Demande;
  /** Name of the school, where several are on screen. */
  ecole?: string;
}

/** The button that answers a request, for who may. */
export function RepondreDemande({ uai, annee, demande, ecole }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const possibles = (Object.keys(REPONSES_EQUIPEMENT) as ReponseEquipement[]).filter((etat) =>
    demande.actionsPossibles.includes(REPONSES_EQUIPEMENT[etat]),
  );
  if (possibles.length === 0) return null;
  return (
    <>
      <button type="button" className="lien" onClick={() => setOuvert(true)}>
        {demande.etat === 'demandee' ? 'répondre' : 'changer la réponse'}
        <span className="sr"> : {demande.besoin}</span>
      </button>
      {ouvert ? (
        <Dialog title={ecole ? `Répondre : ${ecole}` : 'Répondre à la demande'} onClose={() => setOuvert(false)}>
          <Reponse uai={uai} annee={annee} demande={demande} possibles={possibles} onDone={() => setOuvert(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

type ReponseProps = Props & { possibles: readonly ReponseEquipement[]; onDone: () => void };

function Reponse({ uai, annee, demande, possibles, onDone }: ReponseProps) {
  /** The answer is to be given: another one, given meanwhile, is told. */
  const toLue = (lue: Demande) => ({
    ...lue,
    etat: lue.etat !== demande.etat && lue.etat in REPONSES_EQUIPEMENT ? lue.etat : '',
  });
  const formulaire = useFormulaire({
    regles: AnswerDemandeDto,
    envoi: toReponse(uai, annee, demande.id),
    titre: `Répondre : ${demande.besoin}`,
    lue: toLue(demande),
    propose: { etat: possibles[0] },
    relue: toLue,
    sansObjet: ({ etat }) => (etat === 'accordee_en_partie' ? [] : ['quantiteAccordee']),
    controle: listFautesReponse,
    succes: 'Réponse enregistrée : l’établissement la lit',
    onEcrit: onDone,
  });
  const etat = useValeur(formulaire, 'etat');
  const refusee = etat === 'refusee';
  return (
    <Formulaire
      de={formulaire}
      action="Répondre"
      onAnnuler={onDone}
      quiVoit={<QuiVoit de="equipements" quoi="cette réponse" />}
    >
      <p>
        {demande.besoin} : {formatPluriel(demande.quantite, 'demandé')}.
      </p>
      <Champ de={formulaire} nom="etat" parmi={possibles} forme="boutons" />
      {etat === 'accordee_en_partie' ? <Champ de={formulaire} nom="quantiteAccordee" requis /> : null}
      <Champ de={formulaire} nom="reponse" requis={refusee} aide={refusee ? 'La raison du refus' : undefined} />
    </Formulaire>
  );
}
