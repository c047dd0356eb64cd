import { UpdateLettreDto } from '@focale/api-client';
import { SelectField, useToast } from '@focale/ui';
import { useMutation } from '@tanstack/react-query';
import { Champ, Formulaire, Groupe, Liste, useFormulaire } from '../../cadres/formulaire/index.js';
import type { FormulaireOuvert } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import type { Ecole } from '../etablissements/index.js';
import { readLettreAvecModele, toRedaction, useModelesPublies } from './lettres-api.js';
import type { Lettre } from './lettres-api.js';

interface Props {
  ecole: Ecole;
  id: string;
  lettre: Lettre;
  onDone: () => void;
}

/** The letter, part by part. It comes written from the mandate: the head changes what should read otherwise. */
export function FormulaireLettre({ ecole, id, lettre, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: UpdateLettreDto,
    envoi: toRedaction(ecole, id),
    titre: 'Lettre de mission',
    lue: lettre,
    succes: 'Lettre enregistrée',
    onEcrit: onDone,
  });
  const { direction, rrupn } = lettre.accords;
  return (
    <Formulaire
      de={formulaire}
      nom="Lettre de mission"
      action="Enregistrer la lettre"
      onAnnuler={onDone}
      quiVoit={<QuiVoit de="lettre" quoi="cette lettre" />}
    >
      {direction || rrupn ? (
        <p>Un accord a déjà été donné sur le texte actuel : une modification le fera redemander.</p>
      ) : null}
      <ChoixDuModele ecole={ecole} id={id} modele={lettre.modele} onChoix={formulaire.fill} />
      <div className="champs">
        <Champ de={formulaire} nom="contenu.periode.debut" />
        <Champ de={formulaire} nom="contenu.periode.fin" />
      </div>
      <Champ de={formulaire} nom="contenu.missionsPrincipales" />
      <Champ de={formulaire} nom="contenu.missionsSecondaires" />
      <Partages de={formulaire} />
      <Champ de={formulaire} nom="contenu.qualification" />
      <Champ de={formulaire} nom="contenu.formations" />
      <Groupe de={formulaire} nom="contenu.moyens" />
      <Champ de={formulaire} nom="contenu.remuneration" aide="Écrit d’après la compensation de la mission" />
      <Champ de={formulaire} nom="contenu.suivi" />
      <Champ de={formulaire} nom="contenu.indicateurs" />
      <Groupe de={formulaire} nom="contenu.instances" />
      <Champ de={formulaire} nom="contenu.texteLibre" />
      <Champ de={formulaire} nom="contenu.lieu" />
    </Formulaire>
  );
}

/** Which domains are shared, and with whom. */
function Partages({ de }: { de: FormulaireOuvert<typeof UpdateLettreDto> }) {
  return (
    <Liste
      de={de}
      nom="contenu.partages"
      ajout="Ajouter un domaine partagé"
      element="domaine partagé"
      neuf={{ domaine: 'administrer' }}
    >
      {(chemin) => (
        <>
          <Champ de={de} nom={`${chemin}.domaine`} />
          <Champ de={de} nom={`${chemin}.acteur`} />
        </>
      )}
    </Liste>
  );
}

interface ChoixProps {
  ecole: Ecole;
  id: string;
  modele: Lettre['modele'];
  /** Told the letter as the chosen model would write it; nothing is saved. */
  onChoix: (lettre: Lettre) => void;
}

/** Writes the form again from one of the académie's models. Nothing when there is none. */
function ChoixDuModele({ ecole, id, modele, onChoix }: ChoixProps) {
  const modeles = useModelesPublies(ecole).data?.elements ?? [];
  const toast = useToast();
  const read = useMutation({
    mutationFn: (choisi: string) => readLettreAvecModele(ecole, id, choisi),
    onSuccess: (lettre) => {
      onChoix(lettre);
      toast('Texte réécrit d’après le modèle : relisez avant d’enregistrer');
    },
    onError: (error) => toast(error.message),
  });
  if (modeles.length === 0) return null;
  return (
    <SelectField
      label="Modèle de l’académie"
      hint="En choisir un réécrit le texte ci-dessous ; rien n’est enregistré avant vous."
      vide={modele ? `Garder le texte actuel (${modele.nom})` : 'Garder le texte actuel'}
      options={modeles.map(({ id: value, nom }) => ({ value, label: nom }))}
      onChange={(event) => {
        if (event.target.value !== '') read.mutate(event.target.value);
      }}
    />
  );
}
