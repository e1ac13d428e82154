-- AlterTable
ALTER TABLE "Owner" ADD COLUMN     "sealedJoining" BYTEA;
