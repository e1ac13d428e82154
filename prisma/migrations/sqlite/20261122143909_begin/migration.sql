-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sealed" BLOB NOT NULL,
    "expiresAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Owner" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "seenAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Trip" (
    "ownerHash" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "airports" TEXT NOT NULL,
    "departureAt" DATETIME,
    "arrivalAt" DATETIME,
    "durations" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "eraseBy" DATETIME,
    "sealed" BLOB NOT NULL,
    "sealedAnswers" BLOB,

    PRIMARY KEY ("ownerHash", "id"),
    CONSTRAINT "Trip_ownerHash_fkey" FOREIGN KEY ("ownerHash") REFERENCES "Owner" ("hash") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Draft_expiresAt_idx" ON "Draft"("expiresAt");

-- CreateIndex
CREATE INDEX "Owner_seenAt_idx" ON "Owner"("seenAt");

-- CreateIndex
CREATE INDEX "Trip_ownerHash_departureAt_id_idx" ON "Trip"("ownerHash", "departureAt", "id");

-- CreateIndex
CREATE INDEX "Trip_eraseBy_idx" ON "Trip"("eraseBy");
