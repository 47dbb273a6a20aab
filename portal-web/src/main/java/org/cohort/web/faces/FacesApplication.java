package org.cohort.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Turns on Faces' CDI-managed parts. */
@FacesConfig
@ApplicationScoped
class FacesApplication {}
