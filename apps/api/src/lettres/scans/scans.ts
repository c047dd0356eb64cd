import { firstDayOf, formatAnnee, formatDate } from '@focale/domaine';
import { Injectable, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Audit, Base, Contexte, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Fichiers } from '../../socle/fichiers/index.js';
import { FichiersDeLettre, sendFile } from '../document/fichiers-de-lettre.js';
import { Dossiers } from '../dossiers.js';
import { buildValeurs, type DossierDeLettre } from '../lettre.js';
import type { LettreVue } from '../lettre.vue.js';
import { Lettres, SANS_ACCORD } from '../lettres.js';
import { findVersion, ReadLettre } from '../read-lettre.js';
import { checkMandat, computeCote, ETATS_OU_SIGNER, takesScan } from '../regles-de-lettre.js';
import { UpdateLettreEnVigueur } from '../sign-lettre.js';
import { readScan, type ScanRecu } from './read-scan.js';

/**
 * Keeps a letter signed on paper with what it said on that day: the file stands for both agreements, and puts the letter in force
 * at its date.
 */
@Injectable()
export class ImportScan {
  constructor(
    private readonly base: Base,
    private readonly dossiers: Dossiers,
    private readonly lettres: Lettres,
    private readonly fichiers: Fichiers,
    private readonly enVigueur: UpdateLettreEnVigueur,
    private readonly read: ReadLettre,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, id: string, signeeLe: string, requete: FastifyRequest): Promise<LettreVue> {
    const dossier = await this.dossiers.lock(ou, id);
    this.check(dossier);
    this.checkDate(signeeLe, ou.annee);
    const recu = readScan(requete);
    const avant = await this.read.toVue(ou, dossier, dossier.courante);
    const lettre = dossier.courante.id ?? (await this.lettres.add(ou, dossier));
    await this.lettres.update(ou.uai, lettre, {
      ...SANS_ACCORD,
      etat: 'signee',
      voie: 'papier',
      signee_le: signeeLe,
      valeurs: {
        ...buildValeurs(dossier, dossier.courante, this.horloge.today()),
        accords: { direction: null, rrupn: null },
        signeeLe,
      },
      scan: await this.save(recu),
      empreinte: createHash('sha256').update(recu.octets).digest('hex'),
    });
    await this.enVigueur.execute(ou, dossier.mandat, lettre, signeeLe);
    const apres = await this.read.get(ou, id);
    await this.audit.record({ evenement: 'lettre.scan_imported', objet: lettre, avant, apres });
    return apres;
  }

  private check(dossier: DossierDeLettre): void {
    if (computeCote(this.contexte.acces, dossier.mandat)?.partie !== 'direction')
      throw new ErreurMetier('acces.role_insuffisant');
    checkMandat(dossier, ETATS_OU_SIGNER);
    if (!takesScan(dossier.courante)) throw new ErreurMetier('lettre.figee');
  }

  private checkDate(signeeLe: string, annee: number): void {
    const premier = firstDayOf(formatAnnee(annee - 1));
    const aujourdhui = this.horloge.today();
    if (signeeLe >= premier && signeeLe <= aujourdhui) return;
    const message = `Choisissez une date du ${formatDate(premier)} au ${formatDate(aujourdhui)}, aujourd'hui.`;
    throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'signeeLe', message }] });
  }

  private async save({ nom, type, octets }: ScanRecu): Promise<string> {
    const agent = this.contexte.acces.agent.id;
    const depose = await this.base.withSysteme('documents', () =>
      this.fichiers.add({ nom, type, agent }, Readable.from([octets])),
    );
    return depose.id;
  }
}

/** The signed paper of a letter, as it was joined. */
@Injectable()
export class SendScan {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly fichiers: FichiersDeLettre,
  ) {}

  /** @throws ErreurMetier `lettre.scan_absent` */
  async execute(ou: EtablissementAnnee, id: string, numero?: number): Promise<StreamableFile> {
    const { scan } = findVersion(await this.dossiers.read(ou, id), numero);
    const fichier = scan === null ? undefined : await this.fichiers.find(scan);
    if (!fichier) throw new ErreurMetier('lettre.scan_absent');
    return sendFile(fichier.octets, fichier.type, fichier.nom);
  }
}
