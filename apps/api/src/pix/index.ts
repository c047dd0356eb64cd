import { Module } from '@nestjs/common';
import { ImportPix } from './import-pix.js';
import { ImportsPix } from './imports-pix.js';
import { PixController } from './pix.controller.js';
import './pix.errors.js';
import { ReadPixAcademie } from './read-pix-academie.js';
import { ReadPix } from './read-pix.js';
import { RemoveImport } from './remove-import.js';

/** Pix: counts by usage and level, imported from the exports of Pix Orga and Pix Certif. No person is kept. */
@Module({
  controllers: [PixController],
  providers: [ImportPix, ImportsPix, ReadPix, ReadPixAcademie, RemoveImport],
  exports: [ReadPix],
})
export class PixModule {}
