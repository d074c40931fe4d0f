package fr.pix.certif.center;

import fr.pix.certif.center.boundary.SaveStructure;
import fr.pix.certif.center.boundary.SearchStructures;
import fr.pix.certif.center.boundary.SearchStructures.Department;
import fr.pix.certif.center.boundary.SearchStructures.View;
import fr.pix.certif.center.control.Habilitation;
import fr.pix.certif.shared.security.CurrentActor;
import fr.pix.certif.shared.security.Permission;
import fr.pix.certif.shared.support.PageParams;
import fr.pix.certif.shared.support.Toasts;
import fr.pix.certif.team.control.Structure;
import fr.pix.certif.team.control.StructureKind;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** The page of a centre or of an organisation, or of a new one. */
@Named("structure")
@ViewScoped
public class StructureBacking implements Serializable {

  @Inject private SearchStructures searchStructures;
  @Inject private SaveStructure saveStructure;
  @Inject private CurrentActor actor;
  @Inject private PageParams params;
  @Inject private HttpServletRequest request;
  @Inject private Toasts toasts;

  private final StructureForm form = new StructureForm();
  private StructureKind kind;
  private View view;

  @PostConstruct
  void read() {
    boolean center = request.getServletPath().startsWith("/admin/centre");
    kind = center ? StructureKind.CENTER : StructureKind.ORGANIZATION;
    if (params.text("id").isPresent()) {
      view = searchStructures.read(new Structure(kind, params.getId()));
      form.take(view.details());
    }
  }

  /** Creates the structure, or writes what was changed. */
  public String save() {
    if (view == null) {
      Structure created = new Structure(kind, saveStructure.create(kind, form.details()));
      return done("center.structure.created", created);
    }
    saveStructure.edit(view.structure(), form.details(), view.version());
    return done("center.structure.edited", view.structure());
  }

  public String archive() {
    saveStructure.archive(view.structure());
    return done("center.structure.archived", view.structure());
  }

  public String restore() {
    saveStructure.restore(view.structure());
    return done("center.structure.restored", view.structure());
  }

  String done(String key, Structure structure) {
    toasts.success(key);
    String page = kind == StructureKind.CENTER ? "/admin/centre" : "/admin/organisation";
    return page + "?faces-redirect=true&id=" + structure.id();
  }

  public boolean isChangeable() {
    return isCenter() || Permission.STAFF_ORGANIZATIONS.isHeldBy(actor.get());
  }

  public boolean isCenter() {
    return kind == StructureKind.CENTER;
  }

  /** What is there already; null for a new one. */
  public View getView() {
    return view;
  }

  public StructureForm getForm() {
    return form;
  }

  public List<Department> getDepartments() {
    return searchStructures.departments();
  }

  public Habilitation[] getHabilitations() {
    return Habilitation.values();
  }
}
