import { Button, ChoiceGroup, FileDrop, TextField } from '@focale/ui';
import { useState } from 'react';
import { FormProblem, QuiVoit } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { useContexteFilm } from '../contexte-film.js';
import { useAddPreuve } from './preuves-api.js';

/** A new proof: a file or a link, its name, the day it testifies of. */
export function FormulairePreuve({ code, onDone }: { code: string; onDone: () => void }) {
  const { ecole } = useContexteFilm();
  const add = useAddPreuve(ecole, code);
  const [nature, setNature] = useState<'fichier' | 'lien'>('fichier');
  const [titre, setTitre] = useState('');
  const [dateeDu, setDateeDu] = useState(useAujourdhui());
  const [adresse, setAdresse] = useState('');
  const [fichier, setFichier] = useState<File | null>(null);
  const [manque, setManque] = useState<string | undefined>();
  const submit = () => {
    if (nature === 'fichier' && !fichier) {
      setManque('Choisissez le fichier à joindre.');
      return;
    }
    const commun = { titre: titre.trim(), dateeDu };
    const saisie = nature === 'fichier' && fichier ? { ...commun, fichier } : { ...commun, adresse: adresse.trim() };
    add.mutate({ saisie }, { onSuccess: onDone });
  };
  return (
    <form
      className="formulaire"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FormProblem error={add.error} />
      <ChoiceGroup
        type="radio"
        label="La preuve est"
        columns
        checked={[nature]}
        controls={{
          name: `nature-${code}`,
          onChange: (event) => setNature(event.target.value === 'lien' ? 'lien' : 'fichier'),
        }}
        options={[
          { value: 'fichier', label: 'Un fichier' },
          { value: 'lien', label: 'Un lien' },
        ]}
      />
      {nature === 'fichier' ? (
        <FileDrop
          label="Fichier"
          hint={fichier ? `Choisi : ${fichier.name}` : 'Compte rendu, procès-verbal, capture… sans donnée d’élève'}
          accept=".pdf,.png,.jpg,.jpeg,.docx,.odt,application/pdf,image/png,image/jpeg"
          {...(manque ? { error: manque } : {})}
          onFile={(choisi) => {
            setFichier(choisi);
            setManque(undefined);
            if (titre === '') setTitre(choisi.name.replace(/\.[^.]+$/, ''));
          }}
        />
      ) : (
        <TextField
          type="url"
          label="Adresse"
          hint="Complète, par exemple https://…"
          required
          value={adresse}
          onChange={(event) => setAdresse(event.target.value)}
        />
      )}
      <TextField
        label="Ce que c’est"
        required
        maxLength={200}
        value={titre}
        onChange={(event) => setTitre(event.target.value)}
      />
      <TextField
        type="date"
        label="Datée du"
        hint="Le jour dont elle témoigne"
        required
        value={dateeDu}
        onChange={(event) => setDateeDu(event.target.value)}
      />
      <div className="actions">
        <Button type="submit" small busy={add.isPending}>
          Joindre
        </Button>
        <Button variant="tertiary" small onClick={onDone}>
          Renoncer
        </Button>
      </div>
      <QuiVoit>
        La direction, les RRUPN, les titulaires d’une fonction numérique, les lecteurs de l’établissement, le SRANE et
        le référent départemental lisent cette preuve.
      </QuiVoit>
    </form>
  );
}
