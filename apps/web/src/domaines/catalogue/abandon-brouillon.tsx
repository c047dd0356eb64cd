import { Button, useToast } from '@focale/ui';
import { useState } from 'react';
import type { Enregistreur } from './edition/enregistreur.js';
import { useRemoveBrouillon } from './film-modele-api.js';
import type { CheminAcademie, FilmModele } from './types.js';

interface Props {
  academie: CheminAcademie;
  film: FilmModele;
  enregistreur: Enregistreur;
}

/** Gives the draft up and shows the published film again; taken back at once if wanted. */
export function AbandonBrouillon({ academie, film, enregistreur }: Props) {
  const remove = useRemoveBrouillon(academie);
  const [enCours, setEnCours] = useState(false);
  const toast = useToast();
  const abandon = async () => {
    setEnCours(true);
    const { lignes } = enregistreur.getInstantane();
    try {
      // What waits is saved first, so that what is given up is what was on screen.
      if (await enregistreur.flush()) {
        if (enregistreur.versionEnregistree > 0) await remove(enregistreur.versionEnregistree);
        enregistreur.restart({ lignes: film.lignes, version: 0 });
        toast('Brouillon abandonné', () => enregistreur.change(() => lignes));
      }
    } catch {
      toast('Le brouillon a changé entre-temps : rechargez la page avant de l’abandonner');
    }
    setEnCours(false);
  };
  return (
    <Button variant="tertiary" small busy={enCours} onClick={() => void abandon()}>
      Abandonner le brouillon
    </Button>
  );
}
