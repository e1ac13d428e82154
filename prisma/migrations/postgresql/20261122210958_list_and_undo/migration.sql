-- DropIndex
DROP INDEX "Trip_ownerHash_departureAt_id_idx";

-- CreateTable
CREATE TABLE "Undo" (
    "id" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Undo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Undo_expiresAt_idx" ON "Undo"("expiresAt");

-- CreateIndex
CREATE INDEX "Trip_ownerHash_arrivalAt_createdAt_id_idx" ON "Trip"("ownerHash", "arrivalAt", "createdAt", "id");
