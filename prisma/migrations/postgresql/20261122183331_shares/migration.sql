-- CreateTable
CREATE TABLE "Share" (
    "id" TEXT NOT NULL,
    "ownerHash" TEXT NOT NULL,
    "tripId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "sealed" BYTEA NOT NULL,
    "sealedToken" BYTEA NOT NULL,

    CONSTRAINT "Share_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Share_ownerHash_tripId_idx" ON "Share"("ownerHash", "tripId");

-- CreateIndex
CREATE INDEX "Share_expiresAt_idx" ON "Share"("expiresAt");

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_ownerHash_tripId_fkey" FOREIGN KEY ("ownerHash", "tripId") REFERENCES "Trip"("ownerHash", "id") ON DELETE CASCADE ON UPDATE CASCADE;
