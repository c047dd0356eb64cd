import { CreateRessourceDto, UpdateDelaiDto } from '@focale/api-client';
import { listFautesRessource } from '@focale/domaine';
import { TextField, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../../cadres/formulaire/index.js';
import { toAjoutRessource, toCorrectionRessource, toDelai } from '../profil-academie-api.js';
import type { CheminAcademie, Ressource, RessourcesDAcademie } from '../profil-academie-api.js';

interface Props {
  academie: CheminAcademie;
  ressource?: Ressource;
  themes: readonly string[];
  onDone: () => void;
}

/** Adds a resource, or gives its address to one that the film names. */
export function FormulaireRessource({ academie, ressource, themes, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: CreateRessourceDto,
    envoi: ressource ? toCorrectionRessource(academie, ressource.id) : toAjoutRessource(academie),
    titre: ressource?.titre ?? 'Ajouter une ressource',
    lue: ressource,
    controle: listFautesRessource,
    succes: ressource ? 'Ressource modifiée' : 'Ressource ajoutée',
    onEcrit: onDone,
  });
  const siens = useValeur(formulaire, 'themes');
  return (
    <Formulaire
      de={formulaire}
      action={ressource ? 'Enregistrer' : 'Ajouter'}
      onAnnuler={onDone}
      className="carte formulaire"
    >
      <Champ de={formulaire} nom="titre" />
      <Champ de={formulaire} nom="adresse" forme="ligne" placeholder="https://" />
      <Champ de={formulaire} nom="verifiee" />
      <div className="champs">
        <Champ de={formulaire} nom="edition" placeholder="2026" />
        <Champ de={formulaire} nom="remarque" />
      </div>
      <Champ
        de={formulaire}
        nom="themes"
        options={[...new Set([...themes, ...siens])].map((value) => ({ value, label: value }))}
      />
      <AutreTheme
        onAjout={(theme) => formulaire.form.setValue('themes', [...new Set([...siens, theme])], { shouldDirty: true })}
      />
    </Formulaire>
  );
}

/** A theme that no resource has yet: it joins the ticked ones when the field is left. */
function AutreTheme({ onAjout }: { onAjout: (theme: string) => void }) {
  const [texte, setTexte] = useState('');
  const add = () => {
    const theme = texte.trim();
    if (theme === '') return;
    onAjout(theme);
    setTexte('');
  };
  return (
    <TextField
      label="Autre thème"
      value={texte}
      onChange={({ target }) => setTexte(target.value)}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || texte.trim() === '') return;
        event.preventDefault();
        add();
      }}
    />
  );
}

interface DelaiProps {
  academie: CheminAcademie;
  delai: RessourcesDAcademie['delai'];
  canEdit: boolean;
}

/** After how many months a link is to be opened again. */
export function Delai({ academie, delai, canEdit }: DelaiProps) {
  if (canEdit) return <FormulaireDelai academie={academie} delai={delai} />;
  return (
    <p className="gris">
      Une ressource est à revérifier après {formatPluriel(delai.moisVerification, 'mois', 'mois')}.
    </p>
  );
}

function FormulaireDelai({ academie, delai }: Omit<DelaiProps, 'canEdit'>) {
  const formulaire = useFormulaire({
    regles: UpdateDelaiDto,
    envoi: toDelai(academie),
    titre: 'Délai de vérification',
    lue: delai,
    succes: 'Délai enregistré',
  });
  return (
    <Formulaire de={formulaire} action="Enregistrer le délai" className="carte formulaire">
      <Champ de={formulaire} nom="moisVerification" />
    </Formulaire>
  );
}
