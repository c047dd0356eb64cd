import { isQualiteAnonyme, LIBELLES_ETATS_REUNION } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Audit, Base, dayOf, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { Participants } from './participants.js';
import { ReadReunion } from './read-reunion.js';
import type { PresenceDto, UpdatePresencesDto } from './reunion.dto.js';
import { PresenceEnReunion, Reunion } from './reunion.entity.js';
import type { ReunionVue } from './reunion.vue.js';

type Personne = Pick<PresenceEnReunion, 'membre' | 'qualite' | 'nom' | 'nombre'>;

/** Replaces the attendance of a meeting; names are kept as they are that day. */
@Injectable()
export class UpdatePresences {
  constructor(
    private readonly base: Base,
    private readonly read: ReadReunion,
    private readonly participants: Participants,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, saisie: UpdatePresencesDto): Promise<ReunionVue> {
    const { ligne, vue: avant } = await this.read.lock(ou, id);
    checkVersion(saisie.version, ligne.version, () => avant);
    if (ligne.etat === 'annulee')
      throw new ErreurMetier('transition.impossible', { donnees: { etat: LIBELLES_ETATS_REUNION.annulee } });
    if (dayOf(ligne.debut) > this.horloge.today() && saisie.presences.some(({ presence }) => presence === 'present'))
      throw refuseChamp('presences', 'Avant la réunion, indiquez seulement qui est excusé ou absent.');
    const presences = this.base.repository(PresenceEnReunion);
    const releves = await presences.findBy({ uai: ou.uai, reunion: id });
    const personnes = new Map<string, Personne>(
      [...releves, ...(await this.participants.list(ou))].map((personne) => [personne.membre, personne]),
    );
    const lignes = saisie.presences.map((presence, rang) => toLigne(presence, rang, personnes));
    if (new Set(lignes.map(({ membre }) => membre)).size < lignes.length)
      throw refuseChamp('presences', 'Indiquez chaque personne une seule fois.');
    await presences.delete({ uai: ou.uai, reunion: id });
    if (lignes.length > 0) await presences.insert(lignes.map((une) => ({ ...une, uai: ou.uai, reunion: id })));
    await this.base
      .repository(Reunion)
      .update({ uai: ou.uai, id }, { version: ligne.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.read.get(ou, id);
    await this.audit.record({
      evenement: 'reunion.attendance_updated',
      objet: id,
      avant: { presences: avant.presences },
      apres: { presences: apres.presences },
    });
    return apres;
  }
}

function toLigne({ membre, presence, nombre }: PresenceDto, rang: number, personnes: ReadonlyMap<string, Personne>) {
  const personne = personnes.get(membre);
  if (!personne)
    throw refuseChamp(`presences.${rang}.membre`, 'Choisissez une personne qui siège dans cette commission.');
  const { qualite, nom } = personne;
  const anonyme = isQualiteAnonyme(qualite);
  if (!anonyme && nombre != null && nombre !== 1)
    throw refuseChamp(`presences.${rang}.nombre`, 'Retirez le nombre : seuls les élèves et les parents sont comptés.');
  return { membre, qualite, nom: anonyme ? null : nom, presence, nombre: anonyme ? (nombre ?? personne.nombre) : 1 };
}
