-- CreateTable
CREATE TABLE "Limit" (
    "id" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Limit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Limit_expiresAt_idx" ON "Limit"("expiresAt");
