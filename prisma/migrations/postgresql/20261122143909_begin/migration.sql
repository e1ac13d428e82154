-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Owner" (
    "hash" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Owner_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Trip" (
    "ownerHash" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "airports" TEXT NOT NULL,
    "departureAt" TIMESTAMP(3),
    "arrivalAt" TIMESTAMP(3),
    "durations" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "eraseBy" TIMESTAMP(3),
    "sealed" BYTEA NOT NULL,
    "sealedAnswers" BYTEA,

    CONSTRAINT "Trip_pkey" PRIMARY KEY ("ownerHash","id")
);

-- CreateIndex
CREATE INDEX "Draft_expiresAt_idx" ON "Draft"("expiresAt");

-- CreateIndex
CREATE INDEX "Owner_seenAt_idx" ON "Owner"("seenAt");

-- CreateIndex
CREATE INDEX "Trip_ownerHash_departureAt_id_idx" ON "Trip"("ownerHash", "departureAt", "id");

-- CreateIndex
CREATE INDEX "Trip_eraseBy_idx" ON "Trip"("eraseBy");

-- AddForeignKey
ALTER TABLE "Trip" ADD CONSTRAINT "Trip_ownerHash_fkey" FOREIGN KEY ("ownerHash") REFERENCES "Owner"("hash") ON DELETE CASCADE ON UPDATE CASCADE;
