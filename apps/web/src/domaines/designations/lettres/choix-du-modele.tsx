import { SelectField, useToast } from '@focale/ui';
import { useMutation } from '@tanstack/react-query';
import type { Ecole } from '../../etablissements/index.js';
import { readLettreAvecModele, useModelesPublies } from './lettres-api.js';
import type { Lettre } from './types.js';

interface Props {
  ecole: Ecole;
  id: string;
  modele: Lettre['modele'];
  /** Told the letter as the chosen model would write it; nothing is saved. */
  onChoix: (lettre: Lettre) => void;
}

/** Writes the form again from one of the académie's models. Nothing when there is none. */
export function ChoixDuModele({ ecole, id, modele, onChoix }: Props) {
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
