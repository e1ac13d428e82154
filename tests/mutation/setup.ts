import fc from "fast-check";

// That a property fails is enough: nobody reads of a change what its smallest failure is.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
