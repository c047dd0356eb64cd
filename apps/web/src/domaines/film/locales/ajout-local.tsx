import { CreateActionLocaleDto } from '@focale/api-client';
import { useEffect } from 'react';
import { toEnvoi } from '../../../api/envoi.js';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { QuiVoit } from '../../../cadres/index.js';
import { toPath } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';

/** Adds something to do in one line; who does it and the rest are said on its own screen. */
export function AjoutLocal({ ecole, onDone }: { ecole: Ecole; onDone: () => void }) {
  const formulaire = useFormulaire({
    regles: CreateActionLocaleDto,
    envoi: toEnvoi('post', '/etablissements/{uai}/annees/{annee}/actions-locales', toPath(ecole)),
    titre: 'Ajouter une action de l’établissement',
    demandes: () => ['intitule', 'echeance'],
    succes: 'Action de l’établissement ajoutée',
    onEcrit: onDone,
  });
  const { setFocus } = formulaire.form;
  useEffect(() => setFocus('intitule'), [setFocus]);
  return (
    <Formulaire
      de={formulaire}
      nom="Ajouter une action de l’établissement"
      action="Ajouter"
      onAnnuler={onDone}
      quiVoit={<QuiVoit de="commission" quoi="ces actions" />}
    >
      <Champ de={formulaire} nom="intitule" forme="ligne" libelle="Ce que l’établissement se donne à faire" />
      <Champ de={formulaire} nom="echeance" />
    </Formulaire>
  );
}
