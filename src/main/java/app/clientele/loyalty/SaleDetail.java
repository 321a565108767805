package app.clientele.loyalty;

import app.clientele.model.Sale;
import java.util.Optional;

/** One ticket with all its lines and, unless it is anonymous, its customer. */
public record SaleDetail(Sale sale, Optional<CustomerMatch> customer) {}
